import {
  consequences,
  measures,
  passageLength,
  reasonLength,
  redactedLength,
  suspensionDays,
} from '#app/moderation/decision.ts'
import type { CaseDossier } from '#app/moderation/dossier.server.ts'
import { rules } from '#app/moderation/rule.ts'
import { ruleTexts } from '#app/moderation/texts/rules.ts'
import { staffTexts } from '#app/moderation/texts/staff.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Props = {
  dossier: Pick<CaseDossier, 'contribution' | 'settings'> & { origin?: CaseDossier['origin'] }
  id: string
  refusal: unknown
}

/** What happens to the contribution and to its author, with the reasons. Everything stands on the page at once: it works without JavaScript. */
export function DecisionForm({ dossier, id, refusal }: Props) {
  const texts = useTexts(staffTexts)
  const names = useTexts(ruleTexts)
  const t = texts.decide
  const { contribution, settings, origin } = dossier
  const held = origin === 'held'
  return (
    <Form refusal={refusal} prefix="decide">
      <HiddenField name="id" value={id} />
      {settings.fourEyes ? <Alert tone="info" icon="users" title={t.four} /> : null}
      <RadioGroup
        name="measure"
        label={t.measure}
        options={measures.map((measure) => ({
          value: measure,
          label: held && measure === 'leave' ? t.release : t.measures[measure],
          hint: held && measure === 'leave' ? t.releaseHint : t.hints[measure],
        }))}
      />
      {contribution.text ? (
        <div className="moderation-redact">
          {contribution.title === null ? null : (
            <TextField
              name="title"
              label={t.redactTitle}
              maxLength={redactedLength.title}
              defaultValue={contribution.title}
            />
          )}
          <TextArea
            name="redacted"
            label={t.redacted}
            hint={t.redactedHint}
            rows={8}
            maxLength={redactedLength.text}
            defaultValue={contribution.text}
          />
        </div>
      ) : null}
      <RadioGroup
        name="consequence"
        label={t.consequence}
        options={consequences.map((one) => ({
          value: one,
          label: t.consequences[one],
          ...(one === 'suspension' ? { hint: t.suspensionHint } : {}),
        }))}
        defaultValue="none"
      />
      <div className="moderation-days">
        <SelectField
          name="days"
          label={t.days}
          empty="–"
          options={suspensionDays.map((days) => ({ value: String(days), label: t.daysOption({ days }) }))}
          optional
        />
      </div>
      <div className="moderation-reasons">
        <SelectField
          name="rule"
          label={t.rule}
          empty={t.ruleNone}
          options={rules.map((rule) => ({ value: rule, label: names.names[rule] }))}
        />
        <TextField name="passage" label={t.passage} hint={t.passageHint} maxLength={passageLength} optional />
        <TextArea name="text" label={t.text} hint={t.textHint} rows={5} maxLength={reasonLength.max} />
      </div>
      <SubmitButton icon="check">{t.submit}</SubmitButton>
    </Form>
  )
}
