import { formatDateTime } from '#app/ui/format.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { newsletterTexts } from '../texts/newsletter.ts'
import { NewsletterReach } from './newsletter-sending.tsx'

type NewsletterLogProps = {
  letter: { scheduledFor: Date | null; startedAt: Date | null; sent: number; failed: number; open: number }
  count: number
}

/** What became of a newsletter, or when it goes out and how it is taken back. */
export function NewsletterLog({ letter, count }: NewsletterLogProps) {
  const t = useTexts(newsletterTexts)
  const language = useLanguage()
  const { scheduledFor, startedAt, sent, failed, open } = letter
  if (startedAt) {
    return (
      <Section title={t.log} id="verschickt">
        <p>{t.logText({ at: formatDateTime(language, startedAt), sent })}</p>
        {failed > 0 ? <p>{t.logFailed({ failed })}</p> : null}
        {open > 0 ? <p>{t.logOpen({ open })}</p> : null}
      </Section>
    )
  }
  return (
    <Section title={t.send} id="verschicken">
      <NewsletterReach count={count} />
      <Form prefix="back">
        <p>{t.backText({ at: formatDateTime(language, scheduledFor!) })}</p>
        <input type="hidden" name="absicht" value="zurueck" />
        <SubmitButton variant="secondary">{t.back}</SubmitButton>
      </Form>
    </Section>
  )
}
