import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { errorLooks, looks } from './choice-group.tsx'
import { described, FieldError } from './field.tsx'
import { useField } from './form-context.ts'

export type CheckboxFieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** sent when ticked; "on" unless given */
  value?: string
  defaultChecked?: boolean
}

/** One box to tick, such as consent. */
export function CheckboxField({ name, label, hint, value = 'on', defaultChecked = false }: CheckboxFieldProps) {
  const field = useField(name)
  const { id, error } = field
  return (
    <div className={classes('field', 'field--checkbox', error && 'field--checkbox-error')}>
      <div className="choice">
        <input
          className={classes(looks.checkbox, error && errorLooks.checkbox)}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={field.checked || field.value === value || (defaultChecked && !field.refused)}
          {...described(id, { hint, error })}
        />
        <div className="choice__text">
          <label className="choice__label" htmlFor={id}>
            {label}
          </label>
          {hint && (
            <div className="choice__hint" id={`${id}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
      <FieldError id={id} error={error} />
    </div>
  )
}
