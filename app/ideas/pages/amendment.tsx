import { data } from 'react-router'
import { withdrawAmendment } from '#app/ideas/amendment.server.ts'
import { declineAmendment, takeAmendment } from '#app/ideas/amendment-decision.server.ts'
import { readAmendment } from '#app/ideas/amendment-page.server.ts'
import { ideaRights } from '#app/ideas/capability.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { AmendmentDecision } from '#app/ideas/ui/amendment-decision.tsx'
import { AmendmentOutcome } from '#app/ideas/ui/amendment-outcome.tsx'
import { isId } from '#app/platform/id.ts'
import '#app/ideas/ui/ideas.css'
import '#app/ideas/ui/wording.css'
import { IdeaDifference } from '#app/ideas/ui/version-card.tsx'
import { isForNow, wordingRefusal } from '#app/ideas/wording.ts'
import { declineForm, takingForm } from '#app/ideas/wording-form.ts'
import { answerRefusal, whyWordingStays } from '#app/ideas/wording-refusal.server.ts'
import { ReportLink } from '#app/moderation/ui/report-link.tsx'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson, requireCitizen } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/amendment'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id: municipalityId } = currentMunicipality(context)
  const person = currentPerson(context)
  const staff = may(person, ideaRights.triage)
  const number = numberInAddress(params.number)
  if (!isId(params.id)) throw data(null, { status: 404 })
  const idea = await publicIdea(municipalityId, number, { id: person?.id ?? null, staff })
  const amendment = await readAmendment(municipalityId, idea.id, params.id, person?.id ?? null)
  if (!amendment) throw data(null, { status: 404 })
  const own = amendment.mine || staff
  if (amendment.held && !own) throw data(null, { status: 404 })
  if (amendment.state === 'withdrawn' || amendment.redacted || (amendment.hidden && !own))
    throw data(null, { status: 410 })
  const open = amendment.state === 'open' && !amendment.hidden
  const refusal = wordingRefusal(idea)
  const decides = open && idea.writes && (refusal === null || isForNow(refusal))
  const why = whyWordingStays(idea, currentLanguage(context))
  const { present, conflict, ...shown } = amendment
  return data(
    {
      number,
      ideaTitle: idea.title,
      amendment: shown,
      decides: decides ? { present, conflict, why } : null,
      withdraws: amendment.mine && amendment.state === 'open' && (!amendment.hidden || amendment.held),
    },
    { headers: publicPage },
  )
}

/** After a refusal, too: the form goes on from the version that is there by then. */
export function shouldRevalidate() {
  return true
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const language = currentLanguage(context)
  const t = textsIn(wordingTexts, language)
  const form = await request.formData()
  if (!isId(params.id)) throw data(null, { status: 404 })
  const idea = await publicIdea(person.municipalityId, number, { id: person.id, staff: false })
  const here = `/ideen/${number}/vorschlaege/${params.id}`
  const wish = form.get('aktion')
  if (wish === 'zurueckziehen') {
    const outcome = await withdrawAmendment(person, number, params.id)
    if (outcome.ok) return redirectWithNotice(`/ideen/${number}`, t.amendment.withdrawn)
    return await answerRefusal(person, number, outcome.reason, form, language)
  }
  if (!idea.writes) throw data(null, { status: 404 })
  if (wish === 'ablehnen') {
    const parsed = parseForm(declineForm(t.errors), form, language)
    if (!parsed.ok) return data(parsed.refusal, { status: 422 })
    const outcome = await declineAmendment(person, number, params.id, parsed.value.answer)
    if (outcome.ok) return redirectWithNotice(here, t.amendment.decline.done)
    return await answerRefusal(person, number, outcome.reason, form, language)
  }
  const parsed = parseForm(takingForm(textsIn(submissionTexts, language).errors), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  const { version: seenVersion, ...words } = parsed.value
  const outcome = await takeAmendment(person, number, params.id, { ...words, seenVersion })
  if (outcome.ok) return redirectWithNotice(`/ideen/${number}`, t.amendment.take.done)
  return await answerRefusal(person, number, outcome.reason, form, language)
}

export default function AmendmentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts)
  const names = useTexts(ideaTexts)
  const language = useLanguage()
  const { number, ideaTitle, amendment, decides, withdraws } = loaderData
  const name = amendment.by ?? names.deletedAccount
  const address = `/ideen/${number}`
  return (
    <Page
      width="reading"
      title={t.amendment.heading({ name })}
      lead={t.amendment.lead({ title: ideaTitle, date: formatDate(language, amendment.at) })}
      kind={names.number({ number })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${t.amendment.heading({ name })}: ${ideaTitle}`}</title>
      <AmendmentOutcome amendment={amendment} />
      <Section title={t.amendment.reason} level={2} id="begruendung">
        <PlainText text={amendment.reason} />
      </Section>
      <Section title={t.amendment.difference} level={2} id="unterschied">
        <div className="idea-version">
          <IdeaDifference difference={amendment.difference} title={amendment.title} />
        </div>
      </Section>
      {decides ? <AmendmentDecision amendment={amendment} {...decides} refusal={actionData} /> : null}
      <div className="idea-page__tools">
        <ButtonLink to={address} variant="secondary">
          {t.back}
        </ButtonLink>
        {amendment.mine || amendment.hidden ? null : <ReportLink kind="amendment" id={amendment.id} />}
        {withdraws ? (
          <Form refusal={null} prefix="zurueck" className="idea-inline-form">
            <SubmitButton variant="tertiary" icon="undo" name="aktion" value="zurueckziehen">
              {t.amendment.withdraw}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
    </Page>
  )
}
