import { reasonLength } from '#app/moderation/decision.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { decision: CaseDossier['decisions'][number]; refusal: unknown }

export function EndingForm({ decision, refusal }: Props) {
  const t = useTexts(staffTexts).ending
  return (
    <Section title={t.title} id="zuruecknehmen">
      <p>{t.lead}</p>
      <Form refusal={refusal} prefix="end">
        <HiddenField name="decision" value={decision.id} />
        <TextArea name="ending" label={t.text} hint={t.textHint} rows={3} maxLength={reasonLength.max} />
        <SubmitButton name="intent" value="end" icon="undo" variant="secondary">
          {t.submit}
        </SubmitButton>
      </Form>
    </Section>
  )
}
