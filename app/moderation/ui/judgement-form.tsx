import { reasonLength } from '#app/moderation/decision.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { decision: CaseDossier['decisions'][number]; me: string; refusal: unknown }

/** An appeal before somebody who took no part in the decision. */
export function JudgementForm({ decision, me, refusal }: Props) {
  const t = useTexts(staffTexts).appeal
  const tookPart = decision.decidedById === me || decision.secondById === me
  return (
    <Section title={t.title} id="widerspruch">
      {tookPart ? (
        <Alert tone="info" title={t.other} />
      ) : (
        <>
          <p>{t.lead}</p>
          <Form refusal={refusal} prefix="judge">
            <HiddenField name="decision" value={decision.id} />
            <RadioGroup
              name="granted"
              label={t.granted}
              options={[
                { value: 'ja', label: t.options.yes },
                { value: 'nein', label: t.options.no },
              ]}
            />
            <TextArea name="answer" label={t.answer} hint={t.answerHint} rows={5} maxLength={reasonLength.max} />
            <SubmitButton name="intent" value="judge" icon="check">
              {t.submit}
            </SubmitButton>
          </Form>
        </>
      )}
    </Section>
  )
}
