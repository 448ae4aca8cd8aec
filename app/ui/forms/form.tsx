import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Form as RouterForm, useNavigation } from 'react-router'
import { Alert } from '../alert.tsx'
import { classes } from '../classes.ts'
import { useTexts } from '../use-texts.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type FieldValue, FormContext } from './form-context.ts'
import { formTexts } from './form-texts.ts'
import type { Refusal } from './parse-form.ts'
import { forgetSent, noteSent, putBack } from './unsent.ts'

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
  /** what a field is about, for the summary of a form with many fields of one kind */
  about?: (name: string) => string | undefined
  className?: string
  preventScrollReset?: boolean
  children?: ReactNode
}

/**
 * Works without JavaScript: the server answers with the same page, the summary on top and all that was typed. With it, what was sent after the
 * sign-in had run out is there again once the person has signed in.
 */
export function Form({
  refusal,
  defaults,
  method = 'post',
  submitOnce = method === 'post',
  prefix = 'field',
  about,
  ...rest
}: FormProps) {
  const { className, children, ...routerProps } = rest
  const navigation = useNavigation()
  const [progress, setProgress] = useState<'no' | 'sent' | 'moving'>('no')
  const lastSubmit = useRef(Number.NEGATIVE_INFINITY)
  const idle = navigation.state === 'idle'
  if (progress === 'sent' && !idle) setProgress('moving')
  if (progress === 'moving' && idle) setProgress('no')

  const refused = isRefusal(refusal) ? refusal : null
  const busy = progress === 'moving' && !idle
  const pressed = busy ? (navigation.formData ?? null) : null
  const state = useMemo(
    () => ({ refusal: refused, defaults: defaults ?? {}, busy, pressed, prefix, about }),
    [refused, defaults, busy, pressed, prefix, about],
  )

  const element = useRef<HTMLFormElement>(null)
  const [restored, setRestored] = useState(false)
  const t = useTexts(formTexts)
  useEffect(() => {
    if (method === 'post' && element.current) setRestored(putBack(element.current, prefix))
  }, [method, prefix])
  // when the answer is there, or this page is left for it
  useEffect(() => (busy ? forgetSent : undefined), [busy])

  // the answer is there: the next click is meant, however soon it comes
  useEffect(() => {
    if (refusal) lastSubmit.current = Number.NEGATIVE_INFINITY
  }, [refusal])

  function submit(event: FormEvent<HTMLFormElement>) {
    // A fast answer may never be seen as a navigation under way; the time between two clicks is the second guard.
    if (submitOnce && (busy || event.timeStamp - lastSubmit.current < 500)) return event.preventDefault()
    lastSubmit.current = event.timeStamp
    setProgress('sent')
    setRestored(false)
    if (method === 'post') noteSent(event.currentTarget, prefix)
  }

  return (
    <FormContext value={state}>
      <RouterForm
        {...routerProps}
        ref={element}
        method={method}
        noValidate
        className={classes('form', className)}
        aria-busy={busy || undefined}
        onSubmit={submit}
      >
        <ErrorSummary />
        {restored && <Alert title={t.restored} announce />}
        {children}
      </RouterForm>
    </FormContext>
  )
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer
}
