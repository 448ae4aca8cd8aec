import { data, Form } from 'react-router'
import { readIdea } from '#app/ideas/detail.server.ts'
import { canBeWithdrawn } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/withdraw'

export async function loader({ context, params }: Route.LoaderArgs) {
  const author = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await readIdea(author.municipalityId, number, author.id)
  // others learn nothing about ideas that are none of theirs to take back
  if (!idea || idea.authorId !== author.id || idea.withdrawnAt) throw data(null, { status: 404 })
  return {
    number,
    title: idea.title,
    refused: idea.heldAt || canBeWithdrawn(idea) ? null : idea.hiddenAt ? ('hidden' as const) : ('decided' as const),
  }
}

export async function action({ context, params }: Route.ActionArgs) {
  const author = requireCitizen(context)
  const outcome = await withdrawIdea(author, numberInAddress(params.number))
  const t = textsIn(ideaPageTexts, currentLanguage(context)).withdrawal
  if (outcome.ok) return redirectWithNotice('/ideen', t.done)
  if (outcome.reason === 'unknown' || outcome.reason === 'not-yours') throw data(null, { status: 404 })
  return data({ refused: outcome.reason }, { status: 409 })
}

export default function WithdrawPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(ideaPageTexts).withdrawal
  const names = useTexts(ideaTexts)
  const { number, title } = loaderData
  const refused = actionData?.refused ?? loaderData.refused
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead({ title })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: `/ideen/${number}` },
      ]}
    >
      <title>{t.title}</title>
      {refused ? (
        <Alert tone="warning" title={t.refused[refused]} />
      ) : (
        <Form method="post" className="form">
          <p>{t.what}</p>
          <Button type="submit" variant="danger">
            {t.confirm}
          </Button>
        </Form>
      )}
      <ButtonLink to={`/ideen/${number}`} variant="secondary">
        {t.keep}
      </ButtonLink>
    </Page>
  )
}
