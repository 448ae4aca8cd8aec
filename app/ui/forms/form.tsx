import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Form as RouterForm, useNavigation } from 'react-router'
import { classes } from '../classes.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type FieldValue, FormContext } from './form-context.ts'
import type { Refusal } from './parse-form.ts'

export type FormProps = {
  /** what the action gave back; other answers of the action are ignored */
  refusal?: unknown
  /** initial values by field name */
  defaults?: Record<string, FieldValue>
  action?: string
  method?: 'post' | 'get'
  encType?: 'application/x-www-form-urlencoded' | 'multipart/form-data'
  /** a second submit is ignored while the first is under way */
  submitOnce?: boolean
  /** start of the field ids; set it when two forms on one page share field names */
  prefix?: string
  className?: string
  preventScrollReset?: boolean
  children: ReactNode
}

/** Works without JavaScript: the server answers with the same page, the summary on top and all that was typed. */
export function Form({ refusal, defaults, method = 'post', submitOnce = true, prefix = 'field', ...rest }: FormProps) {
  const { className, children, ...routerProps } = rest
  const navigation = useNavigation()
  const [submitted, setSubmitted] = useState(false)
  const underway = useRef(false)
  const idle = navigation.state === 'idle'
  useEffect(() => {
    if (!idle) return
    underway.current = false
    setSubmitted(false)
  }, [idle])

  const refused = isRefusal(refusal) ? refusal : null
  const busy = submitted && !idle
  const pressed = busy ? (navigation.formData ?? null) : null
  const state = useMemo(
    () => ({ refusal: refused, defaults: defaults ?? {}, busy, pressed, prefix }),
    [refused, defaults, busy, pressed, prefix],
  )

  function submit(event: FormEvent<HTMLFormElement>) {
    if (submitOnce && underway.current) event.preventDefault()
    underway.current = true
    setSubmitted(true)
  }

  return (
    <FormContext value={state}>
      <RouterForm
        {...routerProps}
        method={method}
        noValidate
        className={classes('form', className)}
        aria-busy={busy || undefined}
        onSubmit={submit}
      >
        <ErrorSummary />
        {children}
      </RouterForm>
    </FormContext>
  )
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer
}
