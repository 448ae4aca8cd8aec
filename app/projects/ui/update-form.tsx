import type { ReactNode } from 'react'
import { maxPhotoBytes, photoAccept, type ShownPhoto } from '#app/photos/photo.ts'
import { Photo } from '#app/photos/ui/photo.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate } from '#app/ui/format.ts'
import { CheckboxField } from '#app/ui/forms/checkbox-field.tsx'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { useForm } from '#app/ui/forms/form-context.ts'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { ReadingHelp } from '#app/ui/forms/reading-help.tsx'
import { SelectField } from '#app/ui/forms/select-field.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { changeValue } from '../change-text.ts'
import { changeReasons, isMoneyField, type ProjectField, projectStates } from '../project.ts'
import { projectTexts } from '../texts/project.ts'
import { staffTexts } from '../texts/staff.ts'
import type { Current } from '../update.ts'
import { mostAdded, plainFields, reasonedFields, updateLengths } from '../update-form.ts'
import { FieldBlock } from './field-block.tsx'

/** Text and photo of an update. */
export function NewsFields({ photo }: { photo: ShownPhoto | null }) {
  const t = useTexts(staffTexts).update
  // a photo sent with a form that was refused is there already
  const { refusal } = useForm()
  const waiting = !photo && Boolean(refusal?.values.photoId)
  return (
    <FieldBlock legend={t.what}>
      <HiddenField name="photoId" value={photo?.id ?? ''} />
      <TextField name="title" label={t.title} hint={t.titleHint} maxLength={updateLengths.title.max} />
      <TextArea name="text" label={t.text} rows={8} maxLength={updateLengths.text.max} />
      <ReadingHelp field="text" for="staff" />
      {(photo || waiting) && (
        <div className="update-photo">
          <p>{t.photoKept}</p>
          {photo && <Photo photo={photo} sizes="20rem" />}
          <CheckboxField name="photoRemoved" label={t.photoRemoved} />
        </div>
      )}
      <FileField
        name="photo"
        label={t.photo}
        hint={t.photoHint}
        optional
        accept={photoAccept}
        maxBytes={maxPhotoBytes}
      />
      <TextField name="photoDescription" label={t.photoDescription} hint={t.photoDescriptionHint} optional />
    </FieldBlock>
  )
}

/** What is reached, and what has to move. */
export function MilestoneFields({ milestones, changed }: { milestones: Current['milestones']; changed: string[] }) {
  const t = useTexts(staffTexts).update
  const language = useLanguage()
  return (
    <FieldBlock legend={t.milestones} lead={milestones.length > 0 ? t.milestonesLead : t.noMilestones}>
      {milestones.map(({ id, title, planned }) => (
        <div className="milestone-update" key={id}>
          <p className="milestone-update__title">{title}</p>
          <p className="milestone-update__plan">
            {planned ? t.plannedFor({ date: formatDate(language, planned) }) : t.unplanned}
          </p>
          <DateField name={`m-${id}-actual`} label={t.reachedOn} optional />
          <PromiseField prefix={`m-${id}`} names={['planned', 'cancelled']} summary={t.move} changed={changed}>
            <DateField name={`m-${id}-planned`} label={t.newDate} />
            <CheckboxField name={`m-${id}-cancelled`} label={t.cancel} />
          </PromiseField>
        </div>
      ))}
      <Details summary={t.added} open={useTouched(['new-1-title', 'new-2-title'])}>
        <p>{t.addedLead}</p>
        {Array.from({ length: mostAdded }, (_, index) => index + 1).map((n) => (
          <div className="promise-update" key={n}>
            <TextField name={`new-${n}-title`} label={t.addedTitle({ n })} optional />
            <div className="field-pair">
              <DateField name={`new-${n}-planned`} label={t.newDate} optional />
              <WeightField name={`new-${n}-weight`} />
            </div>
          </div>
        ))}
      </Details>
    </FieldBlock>
  )
}

/** State, dates and money, each with what it says now. */
export function PromisedFields({ project, changed }: { project: Current['project']; changed: string[] }) {
  const t = useTexts(staffTexts).update
  return (
    <FieldBlock legend={t.project}>
      {reasonedFields.map((field) => (
        <PromiseField
          key={field}
          prefix={`p-${field}`}
          names={['']}
          summary={<Now project={project} field={field} />}
          changed={changed}
        >
          <ValueField field={field} />
        </PromiseField>
      ))}
      <div className="field-pair">
        {plainFields.map((field) => (
          <ValueField key={field} field={field} />
        ))}
      </div>
    </FieldBlock>
  )
}

function Now({ project, field }: { project: Current['project']; field: ProjectField }) {
  const t = useTexts(projectTexts)
  const language = useLanguage()
  return (
    <>
      {t.fields[field]}: {changeValue(language, field, project[field])}
    </>
  )
}

function ValueField({ field }: { field: ProjectField }) {
  const t = useTexts(projectTexts)
  const name = `p-${field}`
  if (field === 'state')
    return (
      <SelectField
        name={name}
        label={t.fields.state}
        empty={false}
        options={projectStates.map((state) => ({ value: state, label: t.states[state] }))}
      />
    )
  if (isMoneyField(field)) return <MoneyField name={name} label={t.fields[field]} optional />
  return <DateField name={name} label={t.fields[field]} optional />
}

type PromiseProps = { prefix: string; names: string[]; summary: ReactNode; changed: string[]; children: ReactNode }

/** A promise that may change: closed until it does; the reason stands beside the new value. */
function PromiseField({ prefix, names, summary, changed, children }: PromiseProps) {
  const t = useTexts(staffTexts).update
  const { reasons } = useTexts(projectTexts)
  const fields = names.map((name) => (name ? `${prefix}-${name}` : prefix))
  const touched = useTouched([...fields, `${prefix}-reason`, `${prefix}-why`])
  const open = touched || changed.includes(prefix)
  return (
    <Details summary={summary} open={open}>
      <div className="promise-update">
        {children}
        <SelectField
          name={`${prefix}-reason`}
          label={t.reason}
          hint={t.reasonHint}
          options={changeReasons.map((value) => ({ value, label: reasons[value] }))}
        />
        <TextField name={`${prefix}-why`} label={t.why} hint={t.whyHint} />
      </div>
    </Details>
  )
}

function WeightField({ name }: { name: string }) {
  const t = useTexts(staffTexts).project
  return (
    <TextField name={name} label={t.weight} hint={t.weightHint} inputMode="numeric" width="short" defaultValue="1" />
  )
}

/** Open what carries an error or a draft's change: nothing that matters may hide in a closed part. */
function useTouched(names: string[]): boolean {
  const { refusal, defaults } = useForm()
  return names.some((name) => {
    if (refusal?.errors[name]) return true
    if (/-(reason|why|title)$/.test(name)) return Boolean(refusal ? refusal.values[name] : defaults[name])
    return refusal !== null && refusal.values[name] !== undefined && !same(refusal.values[name], defaults[name])
  })
}

function same(sent: unknown, before: unknown): boolean {
  return String(sent) === String(before ?? '') || typeof before === 'number' || before === (sent === 'on')
}
