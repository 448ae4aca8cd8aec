import './staff.css'
import { formatMoney } from '#app/ui/format.ts'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { fieldName, isChosenKind, isSingleChoice, markRange } from '../ballot.ts'
import type { BallotQuestion } from '../poll.ts'
import { sheetTexts } from '../texts/sheets.ts'

/** One question as it stands on paper: the options in stored order, and boxes or numbers beside them. */
export function MarkFields({ question }: { question: BallotQuestion }) {
  const t = useTexts(sheetTexts)
  const language = useLanguage()
  const { position, title, text, options } = question
  const label = `${position}. ${title}`
  const hint = (
    <>
      {text ? <p>{text}</p> : null}
      <p>{t.howTo(question, (cents) => formatMoney(language, cents))}</p>
    </>
  )
  const choices = options.map(({ id, title: option, cost }) => ({
    value: id,
    label: cost === null ? option : `${option} (${formatMoney(language, cost)})`,
  }))
  if (isSingleChoice(question.kind))
    return (
      <RadioGroup
        name={fieldName(question)}
        label={label}
        hint={hint}
        options={[...choices, { value: '', label: t.nothing }]}
      />
    )
  if (isChosenKind(question.kind))
    return <CheckboxGroup name={fieldName(question)} label={label} hint={hint} options={choices} />
  const { least, most } = markRange(question)
  return (
    <fieldset className="field kern-fieldset">
      <legend className="kern-label">{label}</legend>
      <div className="kern-hint">{hint}</div>
      <div className="poll-sheet__numbers">
        {choices.map(({ value, label: option }) => (
          <TextField
            key={value}
            name={fieldName(question, value)}
            label={option}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            min={least}
            max={most}
          />
        ))}
      </div>
    </fieldset>
  )
}
