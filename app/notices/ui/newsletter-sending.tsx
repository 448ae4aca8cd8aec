import { formatDateTime } from '#app/ui/format.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { NewsletterState } from '../newsletter.ts'
import { newsletterTexts } from '../texts/newsletter.ts'

type NewsletterSendingProps = {
  letter: {
    state: NewsletterState
    scheduledFor: Date | null
    startedAt: Date | null
    sent: number
    failed: number
    open: number
  }
  count: number
  refusal: unknown
}

/** How many get it, a test to oneself, when it goes out; afterwards, what became of it. */
export function NewsletterSending({ letter, count, refusal }: NewsletterSendingProps) {
  const t = useTexts(newsletterTexts)
  const language = useLanguage()
  const { state, scheduledFor, startedAt, sent, failed, open } = letter
  if (startedAt) {
    return (
      <Section title={t.log} id="verschickt">
        <p>{t.logText({ at: formatDateTime(language, startedAt), sent })}</p>
        {failed > 0 ? <p>{t.logFailed({ failed })}</p> : null}
        {open > 0 ? <p>{t.logOpen({ open })}</p> : null}
      </Section>
    )
  }
  const reach = count === 0 ? t.nobody : t.count({ count })
  return (
    <Section title={t.send} id="verschicken">
      <p>
        <strong>{reach}</strong> {t.countHint}
      </p>
      {state === 'scheduled' ? (
        <Form prefix="back">
          <p>{t.backText({ at: formatDateTime(language, scheduledFor!) })}</p>
          <input type="hidden" name="absicht" value="zurueck" />
          <SubmitButton variant="secondary">{t.back}</SubmitButton>
        </Form>
      ) : (
        <>
          <Form prefix="test">
            <input type="hidden" name="absicht" value="probe" />
            <SubmitButton variant="secondary" icon="mail">
              {t.test}
            </SubmitButton>
          </Form>
          <Form refusal={refusal} prefix="send" defaults={{ wann: 'jetzt', uhrzeit: '10:00' }}>
            <input type="hidden" name="absicht" value="senden" />
            <RadioGroup
              name="wann"
              label={t.when}
              options={[
                { value: 'jetzt', label: t.now },
                { value: 'spaeter', label: t.later },
              ]}
            />
            <div className="newsletter-moment">
              <DateField name="tag" label={t.day} />
              <TextField name="uhrzeit" label={t.time} hint={t.timeHint} width="short" />
            </div>
            <SubmitButton>{t.sendButton}</SubmitButton>
          </Form>
        </>
      )}
    </Section>
  )
}
