import { DateField } from '#app/ui/forms/date-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { PlacePicker } from '#app/ui/map/place-picker.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { projectStates } from '../project.ts'
import { projectLengths } from '../project-form.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import { FieldBlock } from './field-block.tsx'

type Named = { id: string; name: string }

export type PlaceChoices = { topics: readonly Named[]; districts: readonly Named[]; area: MapArea }

/** What may be changed at any time: texts, who answers for it, where it is. */
export function MasterFields({ topics, districts, area, place }: PlaceChoices & { place: Place | null }) {
  const t = useTexts(staffTexts).fields
  const { title, summary, description } = projectLengths
  return (
    <>
      <FieldBlock legend={t.what}>
        <TextField name="title" label={t.title} hint={t.titleHint} maxLength={title.max} />
        <TextArea name="summary" label={t.summary} hint={t.summaryHint} rows={3} maxLength={summary.max} />
        <TextArea name="description" label={t.description} optional rows={8} maxLength={description.max} />
        <ReadingHelp field="description" for="staff" />
        <SelectField name="topicId" label={t.topic} optional empty={t.none} options={options(topics)} />
      </FieldBlock>
      <FieldBlock legend={t.who} lead={t.contactHint}>
        <TextField name="department" label={t.department} optional />
        <TextField name="contactName" label={t.contactName} optional autoComplete="off" />
        <TextField name="contactEmail" label={t.contactEmail} optional type="email" autoComplete="off" />
      </FieldBlock>
      <FieldBlock legend={t.where}>
        <TextField name="place" label={t.place} hint={t.placeHint} optional />
        <SelectField name="districtId" label={t.district} optional empty={t.none} options={options(districts)} />
        <PlacePicker {...area} label={t.map} defaultValue={place} />
      </FieldBlock>
    </>
  )
}

export type Place = { lat: number; lng: number }

/** What becomes the first promise. */
export function PromiseFields() {
  const t = useTexts(staffTexts).fields
  const { states } = useTexts(projectTexts)
  return (
    <FieldBlock legend={t.promises} lead={t.promisesLead}>
      <SelectField
        name="state"
        label={t.state}
        empty={false}
        options={projectStates.map((state) => ({ value: state, label: states[state] }))}
      />
      <div className="field-pair">
        <DateField name="startPlanned" label={t.startPlanned} optional />
        <DateField name="endPlanned" label={t.endPlanned} optional />
      </div>
      <div className="field-pair">
        <MoneyField name="costEstimate" label={t.costEstimate} optional />
        <MoneyField name="costApproved" label={t.costApproved} optional />
      </div>
      <MoneyField name="costSpent" label={t.costSpent} optional />
    </FieldBlock>
  )
}

function options(rows: readonly Named[]) {
  return rows.map(({ id, name }) => ({ value: id, label: name }))
}
