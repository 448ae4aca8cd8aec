import { useEffect, useRef } from 'react'
import { focusTarget } from '../focus-target.ts'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useTexts } from '../use-texts.ts'
import { fieldId, useForm } from './form-context.ts'

/** Stands on top of a refused form, takes the focus and leads to each field. */
export function ErrorSummary() {
  const { refusal, prefix, about } = useForm()
  const t = useTexts(uiTexts)
  const summary = useRef<HTMLDivElement>(null)
  const errors = Object.entries(refusal?.errors ?? {})
  const refused = errors.length > 0 || Boolean(refusal?.summary)

  useEffect(() => {
    if (refused && refusal) summary.current?.focus()
  }, [refused, refusal])

  if (!refused) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript this is what leads to the errors
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary} autoFocus>
      <p className="error-summary__title">
        <Icon name="warning" />
        <span>{refusal?.summary ?? t.errorSummary({ count: errors.length })}</span>
      </p>
      {errors.length > 0 && (
        <ul className="error-summary__list">
          {errors.map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(prefix, name)}`} onClick={focusTarget}>
                {withSubject(about?.(name), message)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="error-summary__note">{t.nothingLost}</p>
    </div>
  )
}

/** A question keeps its mark and needs no colon behind it. */
function withSubject(subject: string | undefined, message: string): string {
  if (!subject) return message
  return /[?!.]$/.test(subject) ? `${subject} ${message}` : `${subject}: ${message}`
}
