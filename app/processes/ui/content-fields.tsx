import { useState } from 'react'
import { useHydrated } from '#app/ui/client-only.tsx'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { useField } from '#app/ui/forms/form-context.ts'
import { RadioGroup } from '#app/ui/forms/radio-group.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { AreaPicker } from '#app/ui/map/area-picker.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { processLevels } from '../process.ts'
import { areaKinds, processLengths } from '../process-form.ts'
import { processStaffTexts } from '../texts/staff.ts'
import { processTexts } from '../texts.ts'
import { FieldBlock } from './field-block.tsx'

type Option = { value: string; label: string }
export type ContentFieldsProps = { topics: Option[]; districts: Option[]; map: MapArea }

/** Everything that is said about a process, question by question. */
export function ContentFields({ topics, districts, map }: ContentFieldsProps) {
  const t = useTexts(processStaffTexts).edit
  const { levels } = useTexts(processTexts)
  const { title, summary, long, name } = processLengths
  return (
    <>
      <FieldBlock legend={t.what}>
        <TextField name="title" label={t.name} maxLength={title.max} />
        <TextArea name="summary" label={t.summary} hint={t.summaryHint} rows={3} maxLength={summary.max} />
        <TextArea name="purpose" label={t.purpose} hint={t.purposeHint} rows={8} maxLength={long} optional />
        <ReadingHelp field="purpose" for="staff" />
        <SelectField name="topicId" label={t.topic} options={topics} empty={t.noTopic} optional />
      </FieldBlock>
      <FieldBlock legend={t.scope} lead={t.scopeLead}>
        <TextArea name="openText" label={t.open} rows={4} maxLength={long} optional />
        <TextArea name="fixedText" label={t.fixed} rows={4} maxLength={long} optional />
        <RadioGroup
          name="level"
          label={t.level}
          options={processLevels.map((level) => ({
            value: level,
            label: levels[level].name,
            hint: levels[level].meaning,
          }))}
        />
      </FieldBlock>
      <FieldBlock legend={t.area}>
        <AreaFields districts={districts} map={map} />
      </FieldBlock>
      <FieldBlock legend={t.who}>
        <TextField name="department" label={t.department} maxLength={name} optional />
        <TextField name="contactName" label={t.contactName} maxLength={name} autoComplete="off" optional />
        <TextField name="contactEmail" label={t.contactEmail} type="email" autoComplete="off" optional />
      </FieldBlock>
      <FieldBlock legend={t.decision}>
        <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} maxLength={name} optional />
        <DateField name="decidedOn" label={t.decidedOn} optional />
      </FieldBlock>
    </>
  )
}

/** Where JavaScript runs, only the fields of the chosen kind are shown; without it all of them, and the choice decides. */
function AreaFields({ districts, map }: Pick<ContentFieldsProps, 'districts' | 'map'>) {
  const t = useTexts(processStaffTexts).edit
  const { value } = useField('areaKind')
  const [kind, setKind] = useState(value ?? 'whole')
  const all = !useHydrated()
  return (
    <>
      <RadioGroup
        name="areaKind"
        label={t.areaKind}
        options={areaKinds
          .filter((one) => one !== 'districts' || districts.length > 0)
          .map((one) => ({ value: one, label: t.areaKinds[one] }))}
        onValueChange={setKind}
      />
      {districts.length > 0 && (all || kind === 'districts') ? (
        <CheckboxGroup name="districtIds" label={t.districts} options={districts} horizontal />
      ) : null}
      {all || kind === 'drawn' ? <AreaPicker {...map} name="area" label={t.drawn} /> : null}
    </>
  )
}
