import { looks } from '#app/ui/forms/choice-group.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { fieldName, isSingleChoice } from '../ballot.ts'
import type { BallotOption, BallotQuestion } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { OptionAbout } from './ballot-option.tsx'

/** Options to tick: one of them, or several. `leaveOut`: one can take a choice back, as there are other questions. */
export function BallotChoices(props: { question: BallotQuestion; options: BallotOption[]; leaveOut: boolean }) {
  const { question, options, leaveOut } = props
  const t = useTexts(ballotTexts)
  const name = fieldName(question)
  const { id, values } = useField(name)
  const single = isSingleChoice(question.kind)
  const kind = single ? 'radio' : 'checkbox'
  return (
    <ul className="ballot-options">
      {options.map((option, at) => (
        <li className="ballot-option ballot-option--choice" key={option.id}>
          <input
            className={looks[kind]}
            type={kind}
            id={`${id}-${at + 1}`}
            name={name}
            value={option.id}
            defaultChecked={values.includes(option.id)}
          />
          <div className="ballot-option__words">
            <label className="ballot-option__title" htmlFor={`${id}-${at + 1}`}>
              {option.title}
            </label>
            <OptionAbout option={option} />
          </div>
        </li>
      ))}
      {single && leaveOut && question.kind !== 'yesNo' ? (
        <li className="ballot-option ballot-option--choice ballot-option--none">
          <input
            className={looks.radio}
            type="radio"
            id={`${id}-0`}
            name={name}
            value=""
            defaultChecked={values.includes('')}
          />
          <label className="ballot-option__title" htmlFor={`${id}-0`}>
            {t.noAnswer}
          </label>
        </li>
      ) : null}
    </ul>
  )
}
