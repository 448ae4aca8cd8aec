import { formatDate } from '#app/ui/format.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { settingsTexts } from '../texts/settings.ts'

type NewsletterChoiceProps = {
  town: { name: string; kind: string }
  consent: { givenAt: Date; text: string } | null
  refusal: unknown
}

/** Agreeing to newsletters is a step of its own: following something is not enough. What was agreed to is shown word for word. */
export function NewsletterChoice({ town, consent, refusal }: NewsletterChoiceProps) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  return (
    <Section title={t.newsletter} id="rundbriefe" lead={t.newsletterLead(town)}>
      {consent ? (
        <Form prefix="newsletter">
          <input type="hidden" name="absicht" value="rundbriefe-aus" />
          <div className="consent">
            <p>{t.consentGiven({ date: formatDate(language, consent.givenAt) })}</p>
            <blockquote className="consent__words">{consent.text}</blockquote>
          </div>
          <SubmitButton variant="secondary">{t.consentEnd}</SubmitButton>
        </Form>
      ) : (
        <Form refusal={refusal} prefix="newsletter">
          <input type="hidden" name="absicht" value="rundbriefe-an" />
          <CheckboxField name="einwilligung" value="ja" label={t.consent(town)} />
          <SubmitButton variant="secondary">{t.consentSave}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
