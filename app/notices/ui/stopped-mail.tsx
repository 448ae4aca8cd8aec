import { Form } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { formatDate } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { settingsTexts } from '../texts/settings.ts'

/** Mails came back: since when, and how they are switched on again. */
export function StoppedMail({ stop: { email, stoppedAt } }: { stop: { email: string; stoppedAt: Date } }) {
  const t = useTexts(settingsTexts).stopped
  const language = useLanguage()
  return (
    <Alert
      tone="warning"
      icon="mail"
      title={t.title}
      actions={
        <>
          <Form method="post">
            <input type="hidden" name="absicht" value="mails-an" />
            <Button type="submit" variant="secondary">
              {t.again}
            </Button>
          </Form>
          <ButtonLink to="/konto/email" variant="tertiary">
            {t.change}
          </ButtonLink>
        </>
      }
    >
      {t.text({ email, date: formatDate(language, stoppedAt) })}
    </Alert>
  )
}
