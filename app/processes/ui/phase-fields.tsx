import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { phaseKinds } from '../process.ts'
import { processLengths } from '../process-form.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { processTexts } from '../texts.ts'
import { FieldBlock } from './field-block.tsx'

/** What a phase is, when, and what is possible in it; of a public phase dates and kind are fixed. */
export function PhaseFields({ fixed }: { fixed: boolean }) {
  const t = useTexts(processStaffTexts).phase
  const { kinds } = useTexts(processTexts)
  return (
    <>
      {fixed ? (
        <p className="process-fields__lead">{t.fixedDates}</p>
      ) : (
        <RadioGroup
          name="kind"
          label={t.kind}
          options={phaseKinds.map((kind) => ({ value: kind, label: kinds[kind], hint: t.kinds[kind] }))}
        />
      )}
      <TextField name="title" label={t.name} maxLength={processLengths.phase.max} />
      <TextArea name="text" label={t.text} rows={3} maxLength={processLengths.phaseText} optional />
      {fixed ? null : (
        <div className="process-pair">
          <TextField name="startsAt" label={t.startsAt} type="datetime-local" width="medium" />
          <TextField name="endsAt" label={t.endsAt} hint={t.endsAtHint} type="datetime-local" width="medium" optional />
        </div>
      )}
      <FieldBlock legend={t.settings}>
        <CheckboxField name="support" label={t.support} />
        <CheckboxField name="discuss" label={t.discuss} />
        <CheckboxField name="cost" label={t.cost} hint={t.costHint} />
        <TextField name="link" label={t.link} hint={t.linkHint} type="url" inputMode="url" optional />
      </FieldBlock>
    </>
  )
}
