import * as z from 'zod'
import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { type ChangeReason, changeReasons, type Day, type ProjectField, projectStates } from './project.ts'
import { day, money, weight } from './project-form.ts'
import type { StaffTexts } from './texts/staff.ts'
import { type Change, type Current, type DraftChange, readAdded, type UpdateProblem, writeAdded } from './update.ts'

export const updateLengths = {
  title: { min: 5, max: 120 },
  text: { min: 20, max: 5_000 },
  explanation: 500,
  description: 200,
}
/** how many milestones one update can add */
export const mostAdded = 2

/** Points of a project that carry a reason of their own, and those that never break a promise. */
export const reasonedFields = ['state', 'startPlanned', 'endPlanned', 'costEstimate', 'costApproved'] as const
export const plainFields = ['startActual', 'endActual', 'costSpent'] as const

/** The form of an update holds a field for everything the project says now; what differs is a change (`changesOf`). */
export function updateForm(t: StaffTexts['errors'], current: Current) {
  const shape: Record<string, z.ZodType> = {}
  for (const { id } of current.milestones) {
    Object.assign(shape, {
      [`m-${id}-actual`]: day(t),
      [`m-${id}-planned`]: day(t),
      [`m-${id}-cancelled`]: z.string().optional(),
      [`m-${id}-reason`]: reason(t),
      [`m-${id}-why`]: explanation(t),
    })
  }
  for (let n = 1; n <= mostAdded; n++) {
    Object.assign(shape, {
      [`new-${n}-title`]: z.string().trim().max(updateLengths.title.max, t.tooLong).default(''),
      [`new-${n}-planned`]: day(t),
      [`new-${n}-weight`]: weight(t),
    })
  }
  for (const field of reasonedFields) {
    shape[`p-${field}-reason`] = reason(t)
    shape[`p-${field}-why`] = explanation(t)
  }
  const { title, text } = updateLengths
  return (
    z
      .object({
        title: z.string(t.updateTitle).trim().min(title.min, t.updateTitle).max(title.max, t.tooLong),
        text: z.string(t.updateText).trim().min(text.min, t.updateText).max(text.max, t.tooLong),
        photoDescription: z.string().trim().max(updateLengths.description, t.tooLong).default(''),
        photoRemoved: z.string().optional(),
        'p-state': z.enum(projectStates, t.state),
        'p-startPlanned': day(t),
        'p-endPlanned': day(t),
        'p-startActual': day(t),
        'p-endActual': day(t),
        'p-costEstimate': money(t),
        'p-costApproved': money(t),
        'p-costSpent': money(t),
      })
      // the fields of milestones are known only now: their names stay out of the type
      // oxlint-disable-next-line typescript/no-generated-empty-object-type, typescript/no-unnecessary-type-assertion
      .extend(shape as Record<never, z.ZodType>)
  )
}

type Values = Record<string, unknown>

/** What a parsed form changes compared with what stands there now. */
export function changesOf(values: Values, current: Current, today: Day): DraftChange[] {
  const changes: DraftChange[] = []
  const text = (name: string) => {
    const value = values[name]
    return value === null || value === undefined || value === '' ? null : String(value)
  }
  const why = (prefix: string) => ({
    reason: text(`${prefix}-reason`) as ChangeReason | null,
    explanation: text(`${prefix}-why`) ?? '',
  })
  const nothing = { reason: null, explanation: '' }
  for (const field of [...reasonedFields, ...plainFields]) {
    const now = text(`p-${field}`)
    if (now === current.project[field]) continue
    const reasoned = (reasonedFields as readonly ProjectField[]).includes(field)
    changes.push({ milestoneId: null, field, now, ...(reasoned ? why(`p-${field}`) : nothing) })
  }
  for (const { id, planned, actual, cancelledOn } of current.milestones) {
    const now = { actual: text(`m-${id}-actual`), planned: text(`m-${id}-planned`) }
    const cancelled = text(`m-${id}-cancelled`) ? (cancelledOn ?? today) : null
    const reasons = why(`m-${id}`)
    if (now.actual !== actual)
      changes.push({ milestoneId: id, field: 'actual', now: now.actual, ...(now.actual ? nothing : reasons) })
    if (now.planned !== planned) changes.push({ milestoneId: id, field: 'planned', now: now.planned, ...reasons })
    if (cancelled !== cancelledOn) changes.push({ milestoneId: id, field: 'cancelledOn', now: cancelled, ...reasons })
  }
  for (let n = 1; n <= mostAdded; n++) {
    const title = text(`new-${n}-title`)
    if (!title) continue
    const added = { title, planned: text(`new-${n}-planned`), weight: Number(values[`new-${n}-weight`] ?? 1) }
    changes.push({ milestoneId: null, field: 'added', now: writeAdded(added), ...nothing })
  }
  return changes
}

/** The form as it stands when a draft is opened again: what the project says, with the draft's changes laid over it. */
export function updateDefaults(
  current: Current,
  changes: readonly DraftChange[],
): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {}
  const set = (name: string, value: string | null) => {
    values[name] = value === null ? '' : name.startsWith('p-cost') ? Number(value) : value
  }
  for (const [field, value] of Object.entries(current.project)) set(`p-${field}`, value)
  for (const { id, planned, actual, cancelledOn } of current.milestones) {
    set(`m-${id}-planned`, planned)
    set(`m-${id}-actual`, actual)
    values[`m-${id}-cancelled`] = cancelledOn !== null
  }
  let added = 0
  for (const { milestoneId, field, now, reason: why, explanation: words } of changes) {
    const milestone = field === 'added' ? readAdded(now) : null
    const prefix = milestoneId ? `m-${milestoneId}` : `p-${field}`
    if (milestone) {
      added += 1
      values[`new-${added}-title`] = milestone.title
      values[`new-${added}-planned`] = milestone.planned ?? ''
      values[`new-${added}-weight`] = milestone.weight
      continue
    }
    if (field === 'cancelledOn') values[`${prefix}-cancelled`] = now !== null
    else set(milestoneId ? `${prefix}-${field}` : prefix, now)
    if (why) values[`${prefix}-reason`] = why
    if (words) values[`${prefix}-why`] = words
  }
  return values
}

/** Problems as errors at the fields of the form. */
export function problemErrors(t: StaffTexts['errors'], problems: readonly UpdateProblem[]): Refusal['errors'] {
  const errors: Refusal['errors'] = {}
  for (const problem of problems) {
    if (problem.kind === 'dates-crossed') errors['p-endPlanned'] ??= t.datesCrossed
    else if (problem.kind === 'milestones-open')
      errors['p-state'] ??= t.milestonesOpen({ titles: problem.titles.join(', ') })
    else Object.assign(errors, changeError(t, problem.kind, problem.change))
  }
  return errors
}

function changeError(t: StaffTexts['errors'], kind: string, change: Change): Refusal['errors'] {
  const prefix = change.milestoneId ? `m-${change.milestoneId}` : `p-${change.field}`
  if (kind === 'reason-missing')
    return {
      ...(change.reason === null ? { [`${prefix}-reason`]: t.reasonMissing } : {}),
      ...(change.explanation.trim() === '' ? { [`${prefix}-why`]: t.whyMissing } : {}),
    }
  if (kind === 'in-future') return { [change.milestoneId ? `${prefix}-actual` : prefix]: t.inFuture }
  if (kind === 'done-and-cancelled') return { [`${prefix}-cancelled`]: t.doneAndCancelled }
  return { [prefix]: t.reload }
}

function reason(t: StaffTexts['errors']) {
  return z
    .union([z.literal(''), z.enum(changeReasons)], t.reasonMissing)
    .default('')
    .transform((value) => value || null)
}

function explanation(t: StaffTexts['errors']) {
  return z.string().trim().max(updateLengths.explanation, t.tooLong).default('')
}
