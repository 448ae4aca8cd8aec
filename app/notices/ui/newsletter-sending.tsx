import { DateField } from '#app/ui/forms/date-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { newsletterTexts } from '../texts/newsletter.ts'

/** How many get a draft, a test to oneself, when it goes out; within the form of its words, so that what is sent is what stands there. */
export function NewsletterSending({ count }: { count: number }) {
  const t = useTexts(newsletterTexts)
  return (
    <Section title={t.send} id="verschicken">
      <NewsletterReach count={count} />
      <SubmitButton variant="secondary" icon="mail" name="absicht" value="probe">
        {t.test}
      </SubmitButton>
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
      <SubmitButton name="absicht" value="senden">
        {t.sendButton}
      </SubmitButton>
    </Section>
  )
}

/** How many would get it now. */
export function NewsletterReach({ count }: { count: number }) {
  const t = useTexts(newsletterTexts)
  return (
    <p>
      <strong>{count === 0 ? t.nobody : t.count({ count })}</strong> {t.countHint}
    </p>
  )
}
