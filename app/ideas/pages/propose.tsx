import { data, redirect } from 'react-router'
import { proposeAmendment } from '#app/ideas/amendment.server.ts'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { numberInAddress } from '#app/ideas/number.ts'
import { publicIdea } from '#app/ideas/public-idea.server.ts'
import { submissionTexts } from '#app/ideas/texts/submission.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import '#app/ideas/ui/ideas.css'
import '#app/ideas/ui/wording.css'
import { reasonLength, wordingRefusal } from '#app/ideas/wording.ts'
import { proposalForm } from '#app/ideas/wording-form.ts'
import { answerRefusal } from '#app/ideas/wording-refusal.server.ts'
import { isFromProgram } from '#app/moderation/honeypot.ts'
import { contributionTexts } from '#app/moderation/texts/contribution.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import { requireCitizen } from '#app/people/guards.server.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { newId } from '#app/platform/id.ts'
import { redirectWithNotice } from '#app/platform/notice.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { parseForm, refuse } from '#app/ui/forms/parse-form.ts'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Page } from '#app/ui/page.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/propose'

export async function loader({ context, params }: Route.LoaderArgs) {
  const person = requireCitizen(context)
  const number = numberInAddress(params.number)
  const idea = await publicIdea(person.municipalityId, number, { id: person.id, staff: false })
  if (idea.writes) throw redirect(`/ideen/${number}/bearbeiten`)
  const { title, text, version } = idea
  return { number, title, text, version, id: newId(), name: person.displayName, refused: wordingRefusal(idea) }
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
  return await answerRefusal(person, outcome.reason, form, language)
}

export default function ProposePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(wordingTexts)
  const names = useTexts(ideaTexts)
  const { number, title, text, version, id, name, refused } = loaderData
  const address = `/ideen/${number}`
  const overtaken = actionData && 'reason' in actionData && actionData.reason === 'changed-meanwhile'
  return (
    <Page
      width="reading"
      title={t.propose.heading}
      lead={t.propose.lead}
      kind={names.number({ number })}
      breadcrumb={[
        { label: names.ideas, to: '/ideen' },
        { label: names.number({ number }), to: address },
      ]}
    >
      <title>{`${t.propose.heading}: ${title}`}</title>
      {refused ? (
        <>
          <Alert tone="info" icon="lock" title={t.refusals[refused]} />
          <ButtonLink to={address} variant="secondary">
            {t.back}
          </ButtonLink>
        </>
      ) : (
        <Form refusal={actionData} defaults={{ title, text }}>
          <HiddenField name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Honeypot />
          {overtaken ? (
            <Details summary={t.revise.merged} open>
              <p className="idea-overtaken__title">{title}</p>
              <PlainText text={text} />
            </Details>
          ) : null}
          <TextField name="title" label={t.title} maxLength={titleLength.max} autoComplete="off" />
          <TextArea name="text" label={t.text} rows={12} maxLength={textLength.max} />
          <ReadingHelp field="text" for="citizens" />
          <TextArea
            name="reason"
            label={t.propose.reason}
            hint={t.propose.reasonHint}
            rows={3}
            maxLength={reasonLength.max}
          />
          <p className="idea-step-note">{t.propose.public({ name })}</p>
          <div className="idea-step-actions">
            <SubmitButton icon="check" wide>
              {t.propose.send}
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
