import { FieldError } from '#app/ui/forms/field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { fieldName, markRange } from '../ballot.ts'
import type { BallotOption, BallotQuestion } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { OptionAbout } from './ballot-option.tsx'

/** A scale of numbers for each option, with words at its ends. */
export function BallotScales({ question, options }: { question: BallotQuestion; options: BallotOption[] }) {
  return (
    <ul className="ballot-options">
      {options.map((option) => (
        <li className="ballot-option" key={option.id}>
          <Scale question={question} option={option} />
        </li>
      ))}
    </ul>
  )
}

function Scale({ question, option }: { question: BallotQuestion; option: BallotOption }) {
  const t = useTexts(ballotTexts)
  const name = fieldName(question, option.id)
  const { id, error, value } = useField(name)
  const { least, most } = markRange(question)
  const ends = question.kind === 'score' ? t.scoreEnds : t.resistanceEnds
  const steps = Array.from({ length: most - least + 1 }, (_, step) => least + step)
  return (
    <fieldset className="ballot-scale" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="ballot-option__title">{option.title}</legend>
      <OptionAbout option={option} />
      <div className={most > 5 ? 'ballot-scale__steps ballot-scale__steps--long' : 'ballot-scale__steps'}>
        {steps.map((step) => (
          <label className="ballot-step" key={step}>
            <input
              className="ballot-step__input"
              type="radio"
              id={step === least ? id : undefined}
              name={name}
              value={step}
              defaultChecked={value === String(step)}
            />
            <span className="ballot-step__face">
              {step}
              {step === least || step === most ? (
                <span className="visually-hidden"> ({step === least ? ends.least : ends.most})</span>
              ) : null}
            </span>
          </label>
        ))}
        {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its words are there, one part for the eye and one for the ear */}
        <label className="ballot-step ballot-step--none">
          <input
            className="ballot-step__input"
            type="radio"
            name={name}
            value=""
            defaultChecked={value === undefined || value === ''}
          />
          <span className="ballot-step__face">
            <span aria-hidden>{t.noAnswerShort}</span>
            <span className="visually-hidden">{t.noAnswer}</span>
          </span>
        </label>
      </div>
      <div className="ballot-scale__ends" aria-hidden>
        <span>
          {least} = {ends.least}
        </span>
        <span>
          {most} = {ends.most}
        </span>
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
