import { classes } from '../classes.ts'
import { isoDay, type Moment } from '../format.ts'
import { described, Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.ts'

export type DateFieldProps = FieldProps & { min?: Moment; max?: Moment; defaultValue?: Moment }

/** The browser's own date input: localised, operable on phones, sends "2026-03-12". */
export function DateField({ name, label, hint, optional, min, max, defaultValue }: DateFieldProps) {
  const { id, error, value } = useField(name)
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <input
        className={classes(
          'kern-form-input__input',
          'field__control--medium',
          error && 'kern-form-input__input--error',
        )}
        type="date"
        id={id}
        name={name}
        min={min === undefined ? undefined : isoDay(min)}
        max={max === undefined ? undefined : isoDay(max)}
        defaultValue={dayOf(value) ?? (defaultValue === undefined ? '' : isoDay(defaultValue))}
        {...described(id, { hint, error })}
      />
    </Field>
  )
}

// Defaults may be a whole timestamp; what the visitor typed is already a day.
function dayOf(value: string | undefined): string | undefined {
  return value && value.length > 10 && !Number.isNaN(Date.parse(value)) ? isoDay(value) : value
}
