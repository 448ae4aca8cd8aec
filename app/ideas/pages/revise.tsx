import { data } from 'react-router'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { reviseIdea } from '#app/ideas/revision.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import '#app/ideas/ui/wording.css'
import { noteLength, wordingRefusal } from '#app/ideas/wording.ts'
import { revisionForm } from '#app/ideas/wording-form.ts'
import { answerRefusal } from '#app/ideas/wording-refusal.server.ts'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
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
  return { number, title, text, version, refused: wordingRefusal(idea) }
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
  return await answerRefusal(writer, outcome.reason, form, language)
}

export default function RevisePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts)
  const names = useTexts(ideaTexts)
  const submission = useTexts(submissionTexts).what
  const { number, title, text, version, refused } = loaderData
  const address = `/ideen/${number}`
  const overtaken = actionData && 'reason' in actionData && actionData.reason === 'changed-meanwhile'
  return (
    <Page
      width="reading"
      title={t.revise.heading}
      lead={t.revise.lead}
      kind={names.number({ number })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${t.revise.heading}: ${title}`}</title>
      {refused ? (
        <>
          <Alert tone="info" icon="lock" title={t.refusals[refused]} />
          <ButtonLink to={address} variant="secondary">
            {t.back}
          </ButtonLink>
        </>
      ) : (
        <Form refusal={actionData} defaults={{ title, text }}>
          {/* the loader runs again after a refusal: saved once more, it replaces what stands there then */}
          <input type="hidden" name="version" value={version} />
          <Honeypot />
          {overtaken ? (
            <Details summary={t.revise.merged} open>
              <p className="idea-overtaken__title">{title}</p>
              <PlainText text={text} />
            </Details>
          ) : null}
          <TextField name="title" label={submission.title} maxLength={titleLength.max} autoComplete="off" />
          <TextArea name="text" label={submission.text} rows={12} maxLength={textLength.max} />
          <ReadingHelp field="text" for="citizens" />
          <TextField name="note" label={t.revise.note} hint={t.revise.noteHint} maxLength={noteLength} optional />
          <div className="idea-step-actions">
            <SubmitButton icon="check" wide>
              {t.revise.save}
            </SubmitButton>
            <ButtonLink to={address} variant="tertiary">
              {t.back}
            </ButtonLink>
          </div>
        </Form>
      )}
    </Page>
  )
}
