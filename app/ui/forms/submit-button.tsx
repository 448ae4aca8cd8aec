import type { ReactNode } from 'react'
import { type ButtonVariant, buttonLooks } from '../button.tsx'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { useForm } from './form-context.ts'

export type SubmitButtonProps = {
  children: ReactNode
  /** said while the form is on its way, such as "Wird gesendet …" */
  busyText?: string
  variant?: ButtonVariant
  icon?: IconName
  name?: string
  value?: string
  /** full width on phones */
  wide?: boolean
  formAction?: string
}

export function SubmitButton({
  children,
  busyText,
  variant = 'primary',
  icon,
  name,
  value,
  wide,
  formAction,
}: SubmitButtonProps) {
  const { busy, pressed } = useForm()
  const t = useTexts(uiTexts)
  const mine = busy && (name === undefined || pressed?.get(name) === (value ?? ''))
  return (
    <button
      type="submit"
      className={classes('button', buttonLooks[variant], wide && 'button--wide', mine && 'button--busy')}
      name={name}
      value={value}
      formAction={formAction}
      aria-disabled={busy || undefined}
    >
      {icon && !mine && <Icon name={icon} size={20} />}
      {mine && <span className="button__spinner" aria-hidden />}
      <span className="button__label">{mine ? (busyText ?? `${t.busy} …`) : children}</span>
    </button>
  )
}
