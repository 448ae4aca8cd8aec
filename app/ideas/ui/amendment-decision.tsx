import type { AmendmentPage } from '#app/ideas/amendment-page.server.ts'
import { textLength, titleLength } from '#app/ideas/idea.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { declineAnswerLength } from '#app/ideas/wording.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { IdeaDifference } from './version-card.tsx'

type Props = {
  amendment: Pick<AmendmentPage, 'title' | 'text'>
  present: AmendmentPage['present']
  conflict: AmendmentPage['conflict']
  /** why nothing can be taken over at this moment */
  why: string | null
  refusal: unknown
}

/** For those who write the idea: take the proposal over, with changes by hand if need be, or decline it. */
export function AmendmentDecision({ amendment, present, conflict, why, refusal }: Props) {
  const t = useTexts(wordingTexts)
  const { take, decline } = t.amendment
  // in a conflict nothing that was changed meanwhile gets lost by pressing the button
  const start = conflict ? (conflict.merged ?? present) : amendment
  const refused = typeof refusal === 'object' && refusal !== null && 'values' in refusal
  const declining = refused && 'answer' in (refusal.values as object)
  const fields = (
    <>
      <TextField name="title" label={t.title} maxLength={titleLength.max} autoComplete="off" />
      <TextArea name="text" label={t.text} rows={12} maxLength={textLength.max} />
    </>
  )
  return (
    <>
      {conflict ? <Conflict conflict={conflict} title={present.title} /> : null}
      <Section title={take.title} id="uebernehmen" lead={take.hint}>
        {why && (!refused || declining) ? (
          <Alert tone="info" icon="lock" title={why} />
        ) : (
          <Form
            key={present.version}
            refusal={declining ? null : refusal}
            defaults={{ title: start.title, text: start.text }}
            prefix="take"
          >
            <input type="hidden" name="version" value={present.version} />
            {conflict ? (
              fields
            ) : (
              <Details summary={take.adjust} open={refused && !declining}>
                {fields}
              </Details>
            )}
            <SubmitButton icon="check" name="aktion" value="uebernehmen">
              {take.send}
            </SubmitButton>
          </Form>
        )}
      </Section>
      <Section title={decline.title} id="ablehnen">
        <Form refusal={declining ? refusal : null} prefix="decline">
          <TextArea
            name="answer"
            label={decline.answer}
            hint={decline.answerHint}
            rows={3}
            maxLength={declineAnswerLength.max}
          />
          <SubmitButton variant="secondary" icon="close" name="aktion" value="ablehnen">
            {decline.send}
          </SubmitButton>
        </Form>
      </Section>
    </>
  )
}

function Conflict({ conflict, title }: { conflict: NonNullable<Props['conflict']>; title: string }) {
  const t = useTexts(wordingTexts).amendment.conflict
  return (
    <Section title={t.meanwhile} id="inzwischen">
      <Alert tone="warning" title={t.title}>
        {conflict.merged ? t.merged : t.text}
      </Alert>
      <div className="idea-version">
        <IdeaDifference difference={conflict.meanwhile} title={title} />
      </div>
    </Section>
  )
}
