import { classes } from '../classes.ts'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { described, Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.ts'

export type Option = { value: string; label: string; group?: string }

export type SelectFieldProps = FieldProps & {
  options: readonly Option[]
  /** first, empty option; "Auswählen" when not given, none with `false` */
  empty?: string | false
  defaultValue?: string
  onValueChange?: (value: string) => void
}

export function SelectField({ name, label, hint, optional, options, empty, ...rest }: SelectFieldProps) {
  const { id, error, value } = useField(name)
  const t = useTexts(uiTexts)
  const { defaultValue, onValueChange } = rest
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="kern-form-input__select-wrapper">
        <select
          className={classes('kern-form-input__select', error && 'kern-form-input__select--error')}
          id={id}
          name={name}
          defaultValue={value ?? defaultValue ?? ''}
          onChange={(event) => onValueChange?.(event.currentTarget.value)}
          {...described(id, { hint, error })}
        >
          {empty !== false && <option value="">{empty ?? t.pleaseChoose}</option>}
          {grouped(options).map(([group, members]) =>
            group === '' ? (
              members.map(optionElement)
            ) : (
              <optgroup key={group} label={group}>
                {members.map(optionElement)}
              </optgroup>
            ),
          )}
        </select>
      </div>
    </Field>
  )
}

function optionElement({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}

function grouped(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>()
  for (const option of options) {
    const members = groups.get(option.group ?? '') ?? []
    groups.set(option.group ?? '', [...members, option])
  }
  return [...groups]
}
