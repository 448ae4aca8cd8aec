import { Form } from '#app/ui/forms/form.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type NoticeKind, noticeKinds, type Pace, pacesOf } from '../kinds.ts'
import { kindTexts } from '../texts/kinds.ts'
import { settingsTexts } from '../texts/settings.ts'

/** How often somebody wants to hear of each kind. */
export function PaceForm({ paces, refusal }: { paces: Record<NoticeKind, Pace>; refusal: unknown }) {
  const t = useTexts(settingsTexts)
  const words = useTexts(kindTexts)
  return (
    <Section title={t.often} id="wie-oft" lead={t.oftenLead}>
      <Form refusal={refusal} defaults={paces} prefix="often" className="pace-form">
        {noticeKinds.map((kind) => (
          <SelectField
            key={kind}
            name={kind}
            label={words.kinds[kind].title}
            hint={words.kinds[kind].hint}
            empty={false}
            options={pacesOf(kind).map((pace) => ({ value: pace, label: words.paces[pace] }))}
          />
        ))}
        <SubmitButton wide>{t.save}</SubmitButton>
      </Form>
    </Section>
  )
}
