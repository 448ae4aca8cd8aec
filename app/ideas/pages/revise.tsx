import { data } from 'react-router'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { reviseIdea } from '#app/ideas/revision.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { WordingPage } from '#app/ideas/ui/wording-page.tsx'
import { noteLength } from '#app/ideas/wording.ts'
import { revisionForm } from '#app/ideas/wording-form.ts'
import { answerRefusal, whyWordingStays } from '#app/ideas/wording-refusal.server.ts'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/revise'

export async function loader({ context, params }: Route.LoaderArgs) {
  const writer = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await publicIdea(writer.municipalityId, number, { id: writer.id, staff: false })
  // others learn nothing about who may change what
  if (!idea.writes) throw data(null, { status: 404 })
  const { title, text, version } = idea
  return { number, title, text, version, refused: whyWordingStays(idea, currentLanguage(context)) }
}

/** After a refusal, too: the form goes on from the version that is there by then. */
export function shouldRevalidate() {
  return true
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const writer = requireCitizen(context)
  const number = numberInAddress(params.number)
  const language = currentLanguage(context)
  const t = textsIn(wordingTexts, language)
  const form = await request.formData()
  const { writes } = await publicIdea(writer.municipalityId, number, { id: writer.id, staff: false })
  if (!writes) throw data(null, { status: 404 })
  const parsed = parseForm(revisionForm(textsIn(submissionTexts, language).errors, t.errors), form, language)
  if (!parsed.ok) return data(parsed.refusal, { status: 422 })
  if (isFromProgram(form)) return data(refuse(form, textsIn(contributionTexts, language).program), { status: 422 })
  const { version: seenVersion, ...revision } = parsed.value
  const outcome = await reviseIdea(writer, number, { ...revision, seenVersion })
  if (outcome.ok) return redirectWithNotice(`/ideen/${number}`, t.revise.done)
  return await answerRefusal(writer, number, outcome.reason, form, language)
}

export default function RevisePage({ loaderData, actionData }: Route.ComponentProps) {
  const { heading, lead, save, note, noteHint } = useTexts(wordingTexts).revise
  const labels = useTexts(submissionTexts).what
  return (
    <WordingPage words={{ heading, lead, send: save }} labels={labels} idea={loaderData} refusal={actionData}>
      <TextField name="note" label={note} hint={noteHint} maxLength={noteLength} optional />
    </WordingPage>
  )
}
