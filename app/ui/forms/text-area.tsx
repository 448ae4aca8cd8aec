import { type InputEvent, useState } from 'react'
import { classes } from '../classes.ts'
import { CharacterCounter } from './character-counter.tsx'
import { described, Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.ts'

export type TextAreaProps = FieldProps & {
  rows?: number
  /** shown as a counter; nothing is cut off while typing */
  maxLength?: number
  autoComplete?: string
  defaultValue?: string
  onValueChange?: (value: string) => void
}

export function TextArea({ name, label, hint, optional, rows = 6, maxLength, defaultValue, ...rest }: TextAreaProps) {
  const { id, error, value } = useField(name)
  const { onValueChange, ...areaProps } = rest
  const initial = value ?? defaultValue ?? ''
  const [length, setLength] = useState(initial.length)
  const counterId = `${id}-counter`

  function input(event: InputEvent<HTMLTextAreaElement>) {
    setLength(event.currentTarget.value.length)
    onValueChange?.(event.currentTarget.value)
  }

  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      optional={optional}
      error={error}
      after={maxLength !== undefined && <CharacterCounter id={counterId} length={length} max={maxLength} />}
    >
      <textarea
        {...areaProps}
        className={classes('kern-form-input__input', 'field__area', error && 'kern-form-input__input--error')}
        id={id}
        name={name}
        rows={rows}
        defaultValue={initial}
        onInput={input}
        {...described(id, { hint, error, more: maxLength !== undefined && counterId })}
      />
    </Field>
  )
}
