import { Alert } from '#app/ui/alert.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownProcess } from '../process-page.server.ts'
import type { PublishRefusal } from '../publication.server.ts'
import { processStaffTexts } from '../texts/staff.ts'

type PublicationBoxProps = {
  process: ShownProcess
  /** what keeps it from being published */
  missing: Exclude<PublishRefusal, 'unknown'> | null
  mayPublish: boolean
  /** local time to begin with */
  tomorrow: string
  refused: (part: string) => unknown
}

/** What is still missing, what publication means, now or later. */
export function PublicationBox({ process, missing, mayPublish, tomorrow, refused }: PublicationBoxProps) {
  const t = useTexts(processStaffTexts).process
  const language = useLanguage()
  const { publishedAt } = process
  if (publishedAt)
    return (
      <Alert
        tone="info"
        icon="clock"
        title={t.scheduledTitle({ at: formatDateTime(language, publishedAt) })}
        actions={
          mayPublish ? (
            <Form refusal={refused('publish')} prefix="publish">
              <HiddenField name="intent" value="unschedule" />
              <SubmitButton variant="secondary" icon="undo">
                {t.unschedule}
              </SubmitButton>
            </Form>
          ) : null
        }
      >
        {t.scheduledText}
      </Alert>
    )
  return (
    <Alert
      tone="warning"
      icon="lock"
      title={t.draftTitle}
      actions={
        mayPublish && missing === null ? (
          <>
            <Form refusal={refused('publish')} prefix="publish">
              <HiddenField name="intent" value="publish" />
              <SubmitButton icon="megaphone">{t.publish}</SubmitButton>
            </Form>
            <Details summary={t.schedule} open={refused('schedule') !== undefined}>
              <Form refusal={refused('schedule')} prefix="schedule" defaults={{ at: tomorrow }}>
                <HiddenField name="intent" value="schedule" />
                <TextField name="at" label={t.scheduleAt} type="datetime-local" width="medium" />
                <SubmitButton variant="secondary" icon="clock">
                  {t.scheduleSubmit}
                </SubmitButton>
              </Form>
            </Details>
          </>
        ) : null
      }
    >
      <p>{t.draftText}</p>
      {missing ? (
        <p>
          <strong>{t.missing[missing]}</strong>
        </p>
      ) : null}
    </Alert>
  )
}
