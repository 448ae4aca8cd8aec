import { data, Form } from 'react-router'
import { requireComment } from '#app/comments/found.server.ts'
import { writingTexts } from '#app/comments/texts/writing.ts'
import { commentAddress } from '#app/comments/thread-address.ts'
import { QuotedComment } from '#app/comments/ui/quoted-comment.tsx'
import '#app/comments/ui/comments.css'
import { withdrawComment } from '#app/comments/withdrawal.server.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/withdraw'

export async function loader({ context, params }: Route.LoaderArgs) {
  const author = requireCitizen(context)
  const { comment, facts } = await requireComment(author.municipalityId, params.id, author.id)
  // others learn nothing about comments that are none of theirs to take back
  if (!comment.mine) throw data(null, { status: 404 })
  return { comment, title: facts.title, path: facts.path }
}

export async function action({ context, params }: Route.ActionArgs) {
  const author = requireCitizen(context)
  const { comment, facts } = await requireComment(author.municipalityId, params.id, author.id)
  const outcome = await withdrawComment(author, comment.id)
  if (!outcome.ok) throw data(null, { status: 404 })
  const t = textsIn(writingTexts, currentLanguage(context)).withdrawal
  return redirectWithNotice(`${facts.path}#diskussion`, t.done)
}

export default function WithdrawPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(writingTexts).withdrawal
  const { comment, title, path } = loaderData
  return (
    <Page width="reading" title={t.title} lead={t.what} breadcrumb={[{ label: title, to: path }]}>
      <title>{t.title}</title>
      <QuotedComment comment={comment} />
      <Form method="post" className="form">
        <Button type="submit" variant="danger">
          {t.confirm}
        </Button>
      </Form>
      <ButtonLink to={commentAddress(comment.id)} variant="secondary" plain>
        {t.keep}
      </ButtonLink>
    </Page>
  )
}
