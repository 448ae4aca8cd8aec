import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'

export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** shows "(freiwillig)" behind the label */
  optional?: boolean
}

type FrameProps = Omit<FieldProps, 'name'> & {
  id: string
  error?: string | undefined
  children: ReactNode
  after?: ReactNode
}

/** Label, hint, control, error: the frame every single field shares. */
export function Field({ id, label, hint, optional, error, children, after }: FrameProps) {
  return (
    <div className={classes('field', 'kern-form-input', error && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        {label} {optional && <OptionalMark />}
      </label>
      {hint && (
        <div className="kern-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {children}
      <FieldError id={id} error={error} />
      {after}
    </div>
  )
}

export function OptionalMark() {
  return <span className="kern-label__optional">{useTexts(uiTexts).optional}</span>
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  const t = useTexts(uiTexts)
  if (!error) return null
  return (
    <p className="field__error" id={errorId(id)}>
      <Icon name="warning" size={20} />
      <span>
        <span className="visually-hidden">{t.errorLabel} </span>
        {error}
      </span>
    </p>
  )
}

/** aria attributes of a control: its hint and error by id, other descriptions behind them */
export function described(
  id: string,
  parts: { hint?: ReactNode; error?: string | undefined; more?: string | false | undefined },
) {
  const ids = [parts.hint && hintId(id), parts.error && errorId(id), parts.more].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': parts.error ? (true as const) : undefined }
}

function hintId(id: string) {
  return `${id}-hint`
}

function errorId(id: string) {
  return `${id}-error`
}
