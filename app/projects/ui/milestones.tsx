import './staff.css'
import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatDate } from '#app/ui/format.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { Form } from '#app/ui/forms/form.tsx'
import { HiddenField } from '#app/ui/forms/hidden-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextField } from '#app/ui/forms/text-field.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownMilestone } from '../project-page.server.ts'
import { staffTexts } from '../texts/staff.ts'

/** What was promised and what came of it. */
export function MilestoneTable({ milestones }: { milestones: readonly ShownMilestone[] }) {
  const t = useTexts(staffTexts).project
  const language = useLanguage()
  const day = (value: string | null) => (value ? formatDate(language, value) : '–')
  if (milestones.length === 0) return <p>{t.noMilestones}</p>
  return (
    <DataTable
      caption={t.milestonesPublished}
      rows={milestones}
      rowKey={(milestone) => milestone.id}
      columns={[
        { key: 'title', label: t.milestone, cell: (milestone) => milestone.title },
        { key: 'weight', label: t.weight, align: 'end', cell: (milestone) => milestone.weight },
        { key: 'first', label: t.firstPlanned, cell: (milestone) => day(milestone.firstPromised) },
        { key: 'planned', label: t.planned, cell: (milestone) => day(milestone.planned) },
        {
          key: 'actual',
          label: t.actual,
          cell: ({ cancelledOn, actual }) =>
            cancelledOn ? (
              <StatusBadge tone="neutral" icon="close">
                {t.cancelled}
              </StatusBadge>
            ) : (
              day(actual)
            ),
        },
      ]}
    />
  )
}

/** While nobody outside knows of them, milestones are added, changed and removed here. */
export function MilestonePlanning({
  milestones,
  freshId,
  refusal,
}: {
  milestones: readonly ShownMilestone[]
  freshId: string
  refusal: unknown
}) {
  const t = useTexts(staffTexts).project
  return (
    <>
      {milestones.length === 0 && <p>{t.noMilestones}</p>}
      <ol className="milestone-forms">
        {milestones.map((milestone) => (
          <li className="milestone-form" key={milestone.id}>
            <MilestoneLine milestone={milestone} refusal={partOf(refusal, milestone.id)} />
          </li>
        ))}
      </ol>
      <div className="milestone-form">
        <MilestoneForm
          key={freshId}
          prefix="neu"
          intent="add-milestone"
          defaults={{ id: freshId, title: '', weight: '1', planned: '', actual: '' }}
          refusal={partOf(refusal, null)}
        />
      </div>
    </>
  )
}

function MilestoneLine({ milestone, refusal }: { milestone: ShownMilestone; refusal: unknown }) {
  const t = useTexts(staffTexts).project
  const language = useLanguage()
  const { id, title, weight, planned, actual } = milestone
  const dates = [
    planned && `${t.planned}: ${formatDate(language, planned)}`,
    actual && `${t.actual}: ${formatDate(language, actual)}`,
  ]
  return (
    <>
      <p className="milestone-update__title">{title}</p>
      <p className="milestone-update__plan">{[`${t.weight}: ${weight}`, ...dates].filter(Boolean).join(' · ')}</p>
      <Details summary={t.changeMilestone({ title })} open={refusal !== undefined}>
        <MilestoneForm
          prefix={id}
          intent="edit-milestone"
          defaults={{ id, title, weight: String(weight), planned: planned ?? '', actual: actual ?? '' }}
          refusal={refusal}
        />
        <Form prefix={`weg-${id}`}>
          <input type="hidden" name="intent" value="remove-milestone" />
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant="tertiary" icon="trash">
            {t.removeMilestone}
          </SubmitButton>
        </Form>
      </Details>
    </>
  )
}

type MilestoneFormProps = {
  prefix: string
  intent: 'add-milestone' | 'edit-milestone'
  defaults: Record<'id' | 'title' | 'weight' | 'planned' | 'actual', string>
  refusal: unknown
}

function MilestoneForm({ prefix, intent, defaults, refusal }: MilestoneFormProps) {
  const t = useTexts(staffTexts).project
  return (
    <Form refusal={refusal} defaults={defaults} prefix={prefix}>
      <input type="hidden" name="intent" value={intent} />
      <HiddenField name="id" value={defaults.id} />
      <div className="milestone-form__fields">
        <TextField name="title" label={t.milestone} />
        <TextField name="weight" label={t.weight} inputMode="numeric" width="short" />
        <DateField name="planned" label={t.planned} optional />
        <DateField name="actual" label={t.actual} optional />
      </div>
      <SubmitButton variant="secondary" icon={intent === 'add-milestone' ? 'plus' : 'check'}>
        {intent === 'add-milestone' ? t.addMilestone : t.saveMilestone}
      </SubmitButton>
    </Form>
  )
}

// the answer of the action belongs to one of the forms on the page
function partOf(refusal: unknown, id: string | null): unknown {
  const part = (refusal as { part?: string } | undefined)?.part
  return part === (id === null ? 'milestone' : `milestone-${id}`) ? refusal : undefined
}
