import './ballot.css'
import { useEffect, useRef, useState } from 'react'
import { useHydrated } from '#app/ui/client-only.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { FieldError } from '#app/ui/forms/field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { fieldName, isChosenKind, readMarks } from '../ballot.ts'
import type { BallotOption, BallotQuestion, Marks } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { BallotChoices } from './ballot-choices.tsx'
import { BallotPoints } from './ballot-points.tsx'
import { BallotRanks } from './ballot-ranks.tsx'
import { BallotScales } from './ballot-scale.tsx'
import { RunningSummary } from './ballot-summary.tsx'

/** A question, and its options as this voter sees them. */
export type AskedQuestion = { question: BallotQuestion; order: string[] }

type BallotFormProps = {
  asked: AskedQuestion[]
  values: Refusal['values']
  refusal: Refusal | null
  submissionId: string
}

/** The ballot to fill in; the next step shows it once more before it is cast. */
export function BallotForm({ asked, values, refusal, submissionId }: BallotFormProps) {
  const t = useTexts(ballotTexts)
  const frame = useRef<HTMLDivElement>(null)
  const [marks, setMarks] = useState<Record<string, Marks>>({})

  function look() {
    const form = frame.current?.closest('form')
    if (!form) return
    const sent = new FormData(form)
    setMarks(Object.fromEntries(asked.map(({ question }) => [question.id, readMarks(sent, question) ?? []])))
  }

  // the browser may have filled fields in before this ran
  useEffect(look, [asked])

  const titles = new Map(asked.map(({ question }) => [fieldName(question), question.title]))
  return (
    <Form
      className="ballot"
      refusal={refusal}
      defaults={values}
      about={(name) => {
        const [question, option] = name.split('.', 2)
        const options = asked.flatMap((one) => one.question.options)
        return options.find(({ id }) => id === option)?.title ?? (asked.length > 1 ? titles.get(question!) : undefined)
      }}
    >
      <input type="hidden" name="submissionId" value={submissionId} />
      <div className="ballot__questions" ref={frame} onChange={look} onInput={look}>
        {asked.map(({ question, order }, at) => (
          <Question
            key={question.id}
            question={question}
            options={order.map((id) => question.options.find((option) => option.id === id)!)}
            place={{ at: at + 1, of: asked.length }}
            marks={marks[question.id] ?? null}
          />
        ))}
      </div>
      <div className="ballot__end">
        {asked.length > 1 ? <p className="muted">{t.optional}</p> : null}
        <SubmitButton name="step" value="review" icon="arrow-right" wide>
          {t.review}
        </SubmitButton>
      </div>
    </Form>
  )
}

type QuestionProps = {
  question: BallotQuestion
  options: BallotOption[]
  place: { at: number; of: number }
  marks: Marks | null
}

function Question({ question, options, place, marks }: QuestionProps) {
  const t = useTexts(ballotTexts)
  const language = useLanguage()
  const hydrated = useHydrated()
  const { id, error } = useField(fieldName(question))
  return (
    <fieldset className="ballot-question" id={id} aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend className="ballot-question__legend">
        {place.of > 1 ? (
          <span className="ballot-question__count">{t.question({ position: place.at, of: place.of })}</span>
        ) : null}
        <span className="ballot-question__title">{question.title}</span>
      </legend>
      {question.text ? <PlainText text={question.text} /> : null}
      <p className="ballot-question__hint" id={`${id}-hint`}>
        {t.howTo(question, (cents) => formatMoney(language, cents))}
      </p>
      <FieldError id={id} error={error} />
      <Answers question={question} options={options} leaveOut={place.of > 1} />
      {hydrated && marks ? <RunningSummary question={question} marks={marks} /> : null}
    </fieldset>
  )
}

function Answers(props: { question: BallotQuestion; options: BallotOption[]; leaveOut: boolean }) {
  const { kind } = props.question
  if (isChosenKind(kind)) return <BallotChoices {...props} />
  if (kind === 'ranking') return <BallotRanks {...props} />
  return kind === 'points' ? <BallotPoints {...props} /> : <BallotScales {...props} />
}
