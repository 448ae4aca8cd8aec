import { type HTMLInputTypeAttribute, type InputEvent, type ReactNode, useState } from 'react'
import { classes } from '../classes.ts'
import { CharacterCounter } from './character-counter.tsx'
import { described, Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.ts'

export type TextFieldProps = FieldProps & {
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  /** shown as a counter; nothing is cut off while typing */
  maxLength?: number
  placeholder?: string
  spellCheck?: boolean
  width?: 'short' | 'medium' | 'full'
  min?: string | number
  max?: string | number
  step?: string | number
  list?: string
  /** unit behind the field, such as "€" or "m²" */
  suffix?: ReactNode
  /** overrides what the form knows */
  defaultValue?: string
  /** how a number among the form's defaults is written */
  asTyped?: (n: number) => string
  onValueChange?: (value: string) => void
}

export function TextField({
  name,
  label,
  hint,
  optional,
  maxLength,
  width = 'full',
  suffix,
  asTyped,
  ...rest
}: TextFieldProps) {
  const { id, error, value } = useField(name, asTyped)
  const { defaultValue, onValueChange, type = 'text', ...inputProps } = rest
  const initial = value ?? defaultValue ?? ''
  const [length, setLength] = useState(initial.length)
  const counterId = `${id}-counter`

  function input(event: InputEvent<HTMLInputElement>) {
    setLength(event.currentTarget.value.length)
    onValueChange?.(event.currentTarget.value)
  }

  const control = (
    <input
      {...inputProps}
      className={classes('kern-form-input__input', error && 'kern-form-input__input--error', widths[width])}
      id={id}
      name={name}
      type={type}
      defaultValue={initial}
      onInput={input}
      {...described(id, { hint, error, more: maxLength !== undefined && counterId })}
    />
  )
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      optional={optional}
      error={error}
      after={maxLength !== undefined && <CharacterCounter id={counterId} length={length} max={maxLength} />}
    >
      {suffix ? (
        <div className="field__with-suffix">
          {control}
          <span className="field__suffix" aria-hidden>
            {suffix}
          </span>
        </div>
      ) : (
        control
      )}
    </Field>
  )
}

const widths = { short: 'field__control--short', medium: 'field__control--medium', full: false } as const
