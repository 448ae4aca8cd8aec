import { useState } from 'react'
import { answerLength, forwardedToLength } from '#app/ideas/answer.ts'
import type { IdeaDossier } from '#app/ideas/dossier.server.ts'
import { answerStatuses, declineReasons } from '#app/ideas/idea.ts'
import { triageTexts } from '#app/ideas/texts/triage.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { useHydrated } from '#app/ui/client-only.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { AnswerPreview, type Draft } from './answer-preview.tsx'

type Props = { idea: IdeaDossier; answerId: string; by: string; refusal: unknown }

/** Status, words, and before sending: what the public will see and who will be told. */
export function AnswerForm({ idea, answerId, by, refusal }: Props) {
  const t = useTexts(triageTexts).answer
  const names = useTexts(ideaTexts)
  const hydrated = useHydrated()
  const [draft, setDraft] = useState(() => draftOf(refusal))
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <Form refusal={refusal} prefix="antwort" className="answer-form">
      <HiddenField name="id" value={answerId} />
      <HiddenField name="seenAnswerId" value={idea.answers.at(-1)?.id ?? ''} />
      <RadioGroup
        name="status"
        label={t.status}
        options={answerStatuses.map((status) => ({
          value: status,
          label: names.status[status],
          hint: t.about[status],
        }))}
        onValueChange={(status) => change({ status })}
      />
      {(!hydrated || draft.status === 'declined') && (
        <SelectField
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          options={declineReasons.map((reason) => ({ value: reason, label: names.declineReasons[reason] }))}
          onValueChange={(reason) => change({ reason })}
        />
      )}
      {(!hydrated || draft.status === 'forwarded') && (
        <TextField
          name="forwardedTo"
          label={t.forwardedTo}
          hint={t.forwardedToHint}
          maxLength={forwardedToLength}
          onValueChange={(forwardedTo) => change({ forwardedTo })}
        />
      )}
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        rows={8}
        maxLength={answerLength.max}
        onValueChange={(text) => change({ text })}
      />
      <ReadingHelp field="text" for="staff" />
      <AnswerPreview draft={draft} by={by} />
      <p className="answer-form__audience">
        <Icon name="mail" size={20} />
        <Audience {...idea.audience} />
      </p>
      <div className="triage__buttons">
        <SubmitButton icon="answer" name="intent" value="publish">
          {t.submit}
        </SubmitButton>
        {!hydrated && (
          <noscript>
            <SubmitButton variant="secondary" icon="eye" name="intent" value="preview">
              {t.preview}
            </SubmitButton>
          </noscript>
        )}
      </div>
    </Form>
  )
}

function Audience({ author, supporters }: { author: boolean; supporters: number }) {
  const t = useTexts(triageTexts).answer
  const language = useLanguage()
  return <span>{t.audience({ author, supporters, text: formatNumber(language, supporters) })}</span>
}

function draftOf(refusal: unknown): Draft {
  const { values } = (refusal ?? {}) as Partial<Refusal>
  const word = (name: keyof Draft) => (typeof values?.[name] === 'string' ? values[name] : '')
  return { status: word('status'), reason: word('reason'), forwardedTo: word('forwardedTo'), text: word('text') }
}
