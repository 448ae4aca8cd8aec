import { data, redirect } from 'react-router'
import { readIdea } from '#app/ideas/detail.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { addressForAnother } from '#app/ideas/phase.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { BlocksIllustration } from '#app/ui/illustration.tsx'
import { Page } from '#app/ui/page.tsx'
import { ShareLink } from '#app/ui/share-link.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/thanks'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = currentPerson(context)
  const number = numberInAddress(params.number)
  const idea = await readIdea(currentMunicipality(context).id, number, null)
  if (!idea) throw data(null, { status: 404 })
  if (person?.id !== idea.authorId) throw redirect(`/ideen/${number}`)
  return { number, title: idea.title, held: idea.heldAt !== null, another: addressForAnother(idea) }
}

export default function ThanksPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(submissionTexts).thanks
  const names = useTexts(ideaTexts)
  const { held } = useTexts(contributionTexts)
  const lead = loaderData.held ? t.heldLead : t.lead
  const steps = loaderData.held ? [t.heldStep, ...t.steps.slice(1)] : t.steps
  const address = `/ideen/${loaderData.number}`
  return (
    <Page width="reading" title={t.title} lead={lead(loaderData)} breadcrumb={[{ label: names.ideas, to: '/ideen' }]}>
      <title>{t.title}</title>
      {loaderData.held ? (
        <Alert tone="info" icon="clock" title={held.title}>
          <p>{held.text}</p>
        </Alert>
      ) : null}
      <BlocksIllustration kind="done" />
      <section aria-labelledby="next">
        <h2 id="next" className="heading heading--3">
          {t.next}
        </h2>
        <ol className="idea-next">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className="idea-page__tools">
        <ButtonLink to={address}>{t.see}</ButtonLink>
        {loaderData.held ? null : <ShareLink href={address} />}
        <ButtonLink to={loaderData.another} variant="tertiary" icon="plus">
          {t.another}
        </ButtonLink>
      </div>
    </Page>
  )
}
