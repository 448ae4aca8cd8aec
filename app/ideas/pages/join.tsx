import { data } from 'react-router'
import { joinIdea, readCoauthorInvitation } from '#app/ideas/coauthor.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { coauthorTexts } from '#app/ideas/texts/coauthors.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson, requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { refuse } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Page } from '#app/ui/page.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/join'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const person = currentPerson(context)
  const number = numberInAddress(params.number)
  const invitation = await readCoauthorInvitation(id, number, params.token, person?.id ?? null)
  if (!invitation) return data(null, { status: 410 })
  return { ...invitation, token: params.token, me: person?.emailVerified ? person.displayName : null }
}

export async function action({ context, params }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const t = textsIn(coauthorTexts, currentLanguage(context)).join
  const outcome = await joinIdea(person, number, params.token)
  if (outcome.ok) return redirectWithNotice(`/ideen/${number}`, t.joined)
  if (outcome.reason === 'expired') return data(null, { status: 410 })
  return data(refuse({}, t.suspended), { status: 403 })
}

export default function JoinPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(coauthorTexts).join
  const names = useTexts(ideaTexts)
  const wording = useTexts(wordingTexts)
  const breadcrumb = [{ label: names.ideas, to: '/ideen' }]
  if (!loaderData || actionData === null)
    return (
      <Page title={t.expired.title} breadcrumb={breadcrumb}>
        <title>{t.expired.title}</title>
        <meta name="robots" content="noindex" />
        <EmptyState
          illustration="search"
          action={
            <ButtonLink to="/ideen" variant="secondary">
              {t.expired.action}
            </ButtonLink>
          }
        >
          {t.expired.text}
        </EmptyState>
      </Page>
    )
  const { number, title, invitedBy, mine, me, token } = loaderData
  const here = `/ideen/${number}/mitschreiben/${token}`
  return (
    <Page
      width="reading"
      title={t.title}
      lead={t.lead({ by: invitedBy ?? t.somebody, title })}
      breadcrumb={breadcrumb}
      kind={names.number({ number })}
    >
      <title>{t.title}</title>
      <meta name="robots" content="noindex" />
      {mine ? (
        <>
          <Alert tone="info" title={t.already} />
          <ButtonLink to={`/ideen/${number}`}>{wording.back}</ButtonLink>
        </>
      ) : me === null ? (
        <>
          <p>{t.signInText}</p>
          <ButtonLink to={`/anmelden?weiter=${encodeURIComponent(here)}`} icon="login">
            {t.signIn}
          </ButtonLink>
        </>
      ) : (
        <Form refusal={actionData}>
          <p>
            {t.what} <strong>{me}</strong>
          </p>
          <SubmitButton icon="edit" wide>
            {t.accept}
          </SubmitButton>
        </Form>
      )}
      {mine ? null : (
        <ButtonLink to={`/ideen/${number}`} variant="tertiary">
          {t.read}
        </ButtonLink>
      )}
    </Page>
  )
}
