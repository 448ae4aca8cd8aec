import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import type { FieldProps } from './field.tsx'
import { moneyAsTyped } from './money.ts'
import { TextField } from './text-field.tsx'

export type MoneyFieldProps = FieldProps & {
  /** amount in cents to start with */
  cents?: number | null
}

/** An amount in euros as people write it, "1.234,56"; read it with `parseMoney`. A number among the form's defaults is cents. */
export function MoneyField({ label, cents, ...props }: MoneyFieldProps) {
  const t = useTexts(uiTexts)
  return (
    <TextField
      {...props}
      label={`${label} (${t.euro})`}
      inputMode="decimal"
      autoComplete="off"
      width="medium"
      suffix="€"
      asTyped={moneyAsTyped}
      {...(cents === null || cents === undefined ? {} : { defaultValue: moneyAsTyped(cents) })}
    />
  )
}
