import { reasonLength } from '#app/moderation/decision.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = { decision: CaseDossier['decisions'][number]; me: string; refusal: unknown }

/** The second pair of eyes: agree, or say why not. */
export function SecondForm({ decision, me, refusal }: Props) {
  const texts = useTexts(staffTexts)
  const t = texts.second
  const { id, decidedBy, decidedById, hiddenMeanwhile } = decision
  return (
    <Section title={t.title} id="zweite-person">
      <p>
        {t.lead({ name: decidedBy?.displayName ?? texts.deleted })}{' '}
        {hiddenMeanwhile ? t.hiddenMeanwhile : t.shownMeanwhile}
      </p>
      {decidedById === me ? (
        <Alert tone="info" title={t.own} />
      ) : (
        <Form refusal={refusal} prefix="second">
          <HiddenField name="decision" value={id} />
          <div>
            <SubmitButton name="intent" value="agree" icon="check">
              {t.agree}
            </SubmitButton>
          </div>
          <TextArea
            name="objection"
            label={t.objection}
            hint={t.objectionHint}
            rows={3}
            maxLength={reasonLength.max}
            optional
          />
          <div>
            <SubmitButton name="intent" value="object" icon="close" variant="secondary">
              {t.object}
            </SubmitButton>
          </div>
        </Form>
      )}
    </Section>
  )
}
