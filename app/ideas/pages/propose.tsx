import { data, redirect } from 'react-router'
import { proposeAmendment } from '#app/ideas/amendment.server.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { WordingPage } from '#app/ideas/ui/wording-page.tsx'
import { reasonLength } from '#app/ideas/wording.ts'
import { proposalForm } from '#app/ideas/wording-form.ts'
import { answerRefusal, whyWordingStays } from '#app/ideas/wording-refusal.server.ts'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/propose'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await publicIdea(person.municipalityId, number, { id: person.id, staff: false })
  if (idea.writes) throw redirect(`/ideen/${number}/bearbeiten`)
  const { title, text, version } = idea
  const refused = whyWordingStays(idea, currentLanguage(context))
  return { number, title, text, version, id: newId(), name: person.displayName, refused }
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
  await publicIdea(person.municipalityId, number, { id: person.id, staff: false })
  const parsed = parseForm(proposalForm(textsIn(submissionTexts, language).errors, t.errors), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (isFromProgram(form)) return data(refuse(form, textsIn(contributionTexts, language).program), { status: 422 })
  const { version: seenVersion, ...amendment } = parsed.value
  const outcome = await proposeAmendment(person, number, { ...amendment, seenVersion })
  if (outcome.ok) return redirectWithNotice(`/ideen/${number}`, outcome.value.held ? t.propose.held : t.propose.done)
  return await answerRefusal(person, number, outcome.reason, form, language)
}

export default function ProposePage({ loaderData: { id, name, ...idea }, actionData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts)
  return (
    <WordingPage
      words={t.propose}
      labels={t}
      idea={idea}
      refusal={actionData}
      hidden={<HiddenField name="id" value={id} />}
    >
      <TextArea
        name="reason"
        label={t.propose.reason}
        hint={t.propose.reasonHint}
        rows={3}
        maxLength={reasonLength.max}
      />
      <p className="idea-step-note">{t.propose.public({ name })}</p>
    </WordingPage>
  )
}
