import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { described, FieldError, type FieldProps, OptionalMark } from './field.tsx'
import { useField } from './form-context.ts'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export type ChoiceGroupProps = FieldProps & {
  options: readonly Choice[]
  /** side by side where there is room */
  horizontal?: boolean
  onValueChange?: (value: string) => void
}

/** One question with several answers: fieldset, legend and a list of radio buttons or check boxes. */
export function ChoiceGroup(props: ChoiceGroupProps & { kind: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { kind, name, label, hint, optional, options, horizontal, chosen, onValueChange } = props
  const { id, error } = useField(name)
  const aria = described(id, { hint, error })
  return (
    <fieldset
      className={classes('field', 'kern-fieldset', error && 'kern-fieldset--error')}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="kern-label">
        {label} {optional && <OptionalMark />}
      </legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={classes('kern-fieldset__body', horizontal && 'kern-fieldset__body--horizontal')}>
        {options.map((option, index) => {
          // The summary leads to the first choice.
          const choiceId = index === 0 ? id : `${id}-${index + 1}`
          return (
            <div className="choice" key={option.value}>
              <input
                className={classes(looks[kind], error && errorLooks[kind])}
                type={kind}
                id={choiceId}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                disabled={option.disabled}
                aria-invalid={aria['aria-invalid']}
                aria-describedby={option.hint ? `${choiceId}-about` : undefined}
                onChange={(event) => onValueChange?.(event.currentTarget.value)}
              />
              <div className="choice__text">
                <label className="choice__label" htmlFor={choiceId}>
                  {option.label}
                </label>
                {option.hint && (
                  <div className="choice__hint" id={`${choiceId}-about`}>
                    {option.hint}
                  </div>
                )}
              </div>
            </div>
          )
        })}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

export const looks = { radio: 'kern-form-check__radio', checkbox: 'kern-form-check__checkbox' }
export const errorLooks = { radio: 'kern-form-check__radio--error', checkbox: 'kern-form-check__checkbox--error' }
