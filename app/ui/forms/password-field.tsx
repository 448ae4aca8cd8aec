import { useState } from 'react'
import { classes } from '../classes.ts'
import { useHydrated } from '../client-only.tsx'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { described, Field, type FieldProps } from './field.tsx'
import { useField } from './form-context.ts'

export type PasswordFieldProps = FieldProps & { autoComplete: 'current-password' | 'new-password' }

/** Never filled from the server; can be made visible where JavaScript runs. */
export function PasswordField({ name, label, hint, optional, autoComplete }: PasswordFieldProps) {
  const { id, error } = useField(name)
  const t = useTexts(uiTexts)
  const hydrated = useHydrated()
  const [shown, setShown] = useState(false)
  return (
    <Field id={id} label={label} hint={hint} optional={optional} error={error}>
      <div className="field__password">
        <input
          className={classes('kern-form-input__input', error && 'kern-form-input__input--error')}
          type={shown ? 'text' : 'password'}
          id={id}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          {...described(id, { hint, error })}
        />
        {hydrated && (
          <button type="button" className="field__reveal" aria-controls={id} onClick={() => setShown(!shown)}>
            <Icon name={shown ? 'eye-off' : 'eye'} size={20} />
            {shown ? t.hidePassword : t.showPassword}
          </button>
        )}
      </div>
      {hydrated && <output className="visually-hidden">{shown ? t.passwordShown : ''}</output>}
    </Field>
  )
}
