import { useEffect, useMemo, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import { writingTexts } from '#app/comments/texts/writing.ts'
import type { ShownComment } from '#app/comments/thread-view.ts'
import { Honeypot } from '#app/moderation/ui/honeypot.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FormContext } from '#app/ui/forms/form-context.ts'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { CommentFields, OfficeFields } from './comment-fields.tsx'
import { CommentPreview } from './comment-preview.tsx'
import { useKeptComment } from './use-kept-comment.ts'

export type Written = { id: string; held: boolean; root: ShownComment | null; count: number }
export type WritingAnswer = { refusal?: Refusal; preview?: string; written?: Written }

type CommentFormProps = {
  /** what is commented, as in an address */
  zu: string
  answering: { id: string; name: string } | null
  me: { newId: string; official: boolean; office: string }
  /** what the server said when the form was sent without JavaScript */
  given?: WritingAnswer | undefined
  onWritten: (written: Written) => void
  onCancel?: () => void
}

/** Writes a comment or an answer: in its place where JavaScript runs, otherwise by the page of its own. */
export function CommentForm({ zu, answering, me, given, onWritten, onCancel }: CommentFormProps) {
  const t = useTexts(writingTexts)
  const fetcher = useFetcher<WritingAnswer>()
  const [offline, setOffline] = useState(false)
  // a page that is read anew brings another id; the text belongs to the first
  const [id] = useState(me.newId)
  const answer = fetcher.data ?? given
  const action = `/beitraege/neu?zu=${zu}${answering ? `&auf=${answering.id}` : ''}`
  const prefix = answering ? `antwort-${answering.id}` : 'beitrag'
  const { area, restored, keep, forget } = useKeptComment(
    `${zu}${answering ? ` ${answering.id}` : ''}`,
    Boolean(given?.refusal),
  )
  const busy = fetcher.state !== 'idle'
  const pressed = fetcher.formData ?? null
  const refusal = answer?.refusal ?? null
  const state = useMemo(() => ({ refusal, defaults: {}, busy, pressed, prefix }), [refusal, busy, pressed, prefix])
  const told = useRef<Written | null>(null)
  const written = fetcher.state === 'idle' ? (fetcher.data?.written ?? null) : null
  useEffect(() => {
    if (!written || told.current === written) return
    told.current = written
    forget()
    onWritten(written)
  })

  return (
    <FormContext value={state}>
      <fetcher.Form method="post" action={action} noValidate className="form comment-form" onSubmit={send}>
        <div ref={area} onInput={keep} className="comment-form__area">
          {answer?.preview && !busy ? <CommentPreview html={answer.preview} /> : null}
          <ErrorSummary />
          {restored ? <Alert title={t.restored} announce /> : null}
          {offline ? <Alert tone="warning" title={t.offline} announce /> : null}
          <Honeypot />
          <HiddenField name="id" value={id} />
          <CommentFields answering={answering !== null} />
          {me.official ? <OfficeFields office={me.office} /> : null}
        </div>
        <div className="comment-form__buttons">
          <SubmitButton>{answering ? t.sendAnswer : t.send}</SubmitButton>
          <SubmitButton variant="secondary" name="vorschau" value="ja">
            {t.preview}
          </SubmitButton>
          {onCancel ? (
            <Button variant="tertiary" onClick={onCancel}>
              {t.cancel}
            </Button>
          ) : null}
        </div>
      </fetcher.Form>
    </FormContext>
  )

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy) return
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    form.set('antwort', 'daten')
    void fetcher.submit(form, { method: 'post', action })
  }
}
