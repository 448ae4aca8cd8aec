import { useHydrated } from '#app/ui/client-only.tsx'
import { FieldError } from '#app/ui/forms/field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { fieldName } from '../ballot.ts'
import type { BallotOption, BallotQuestion } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'
import { OptionAbout } from './ballot-option.tsx'

/** Points to be given out, with buttons beside the number where JavaScript runs. */
export function BallotPoints({ question, options }: { question: BallotQuestion; options: BallotOption[] }) {
  return (
    <ul className="ballot-options">
      {options.map((option) => (
        <li className="ballot-option ballot-option--rank" key={option.id}>
          <div className="ballot-option__words">
            <span className="ballot-option__title">{option.title}</span>
            <OptionAbout option={option} />
          </div>
          <Points question={question} option={option} />
        </li>
      ))}
    </ul>
  )
}

function Points({ question, option }: { question: BallotQuestion; option: BallotOption }) {
  const t = useTexts(ballotTexts)
  const hydrated = useHydrated()
  const name = fieldName(question, option.id)
  const { id, error, value } = useField(name)

  function add(points: number) {
    const field = document.getElementById(id) as HTMLInputElement
    field.value = String(Math.max(0, Math.min(question.points ?? 0, (Number(field.value) || 0) + points)))
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const button = (points: 1 | -1, label: string) => (
    <button className="ballot-button" type="button" aria-label={label} onClick={() => add(points)}>
      <Icon name={points > 0 ? 'plus' : 'minus'} size={20} />
    </button>
  )
  return (
    <div className="ballot-rank">
      {hydrated ? button(-1, t.fewer({ option: option.title })) : null}
      <input
        className="kern-form-input__input ballot-points"
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        aria-label={t.points({ option: option.title })}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        defaultValue={value ?? ''}
        placeholder="0"
      />
      {hydrated ? button(1, t.another({ option: option.title })) : null}
      <FieldError id={id} error={error} />
    </div>
  )
}
