import {
  type ChangeField,
  type ChangeReason,
  type Day,
  isMilestoneField,
  type ProjectField,
  projectFields,
  promisedDates,
} from './project.ts'
import { needsReason } from './promise.ts'

/** One thing an update changes, as it was written down: `now` is an ISO day, cents or a state as text; null takes it away. */
export type DraftChange = {
  /** null: the project itself, or a milestone that is added */
  milestoneId: string | null
  field: ChangeField
  now: string | null
  reason: ChangeReason | null
  explanation: string
}

/** The same with what stands there now; made by no person: `automatic`. */
export type Change = DraftChange & { was: string | null; automatic: boolean }

/** What an update starts from. */
export type Current = {
  project: Record<ProjectField, string | null>
  milestones: { id: string; title: string; planned: Day | null; actual: Day | null; cancelledOn: Day | null }[]
}

export type AddedMilestone = { title: string; planned: Day | null; weight: number }

export type UpdateProblem =
  | { kind: 'reason-missing' | 'in-future' | 'unknown-milestone' | 'done-and-cancelled'; change: Change }
  | { kind: 'dates-crossed' }
  | { kind: 'milestones-open'; titles: string[] }

/**
 * What an update really changes today: was and now of each point. Points that change nothing fall out; the day on which a project began or ended
 * is set with its state when nobody named it.
 */
export function resolveChanges(current: Current, drafts: readonly DraftChange[], today: Day): Change[] {
  const named: Change[] = drafts.map((draft) => ({ ...draft, was: valueOf(current, draft), automatic: false }))
  const changes = named.filter((change) => change.field === 'added' || change.was !== change.now)
  const state = changes.find((change) => change.field === 'state')?.now
  if (state === 'running' || state === 'done') setWhenMissing(current, changes, 'startActual', today)
  if (state === 'done') setWhenMissing(current, changes, 'endActual', today)
  return inOrder(current, changes)
}

/** Why an update cannot be published as it stands. */
export function problemsOf(current: Current, changes: readonly Change[], today: Day): UpdateProblem[] {
  const problems: UpdateProblem[] = []
  for (const change of changes) {
    if (isOfMilestone(change) && !current.milestones.some((milestone) => milestone.id === change.milestoneId))
      problems.push({ kind: 'unknown-milestone', change })
    if (lacksReason(change)) problems.push({ kind: 'reason-missing', change })
    if (happened.has(change.field) && change.now !== null && change.now > today)
      problems.push({ kind: 'in-future', change })
    if (
      change.field === 'cancelledOn' &&
      change.now !== null &&
      milestoneAfter(current, changes, change.milestoneId)?.actual
    )
      problems.push({ kind: 'done-and-cancelled', change })
  }
  const after = projectAfter(current, changes)
  if (crossed(after.startPlanned, after.endPlanned) || crossed(after.startActual, after.endActual))
    problems.push({ kind: 'dates-crossed' })
  const open = after.state === 'done' ? openAfter(current, changes) : []
  if (open.length > 0 && changes.some((change) => change.field === 'state'))
    problems.push({ kind: 'milestones-open', titles: open })
  return problems
}

/** A promise is changed and nobody said why. */
export function lacksReason(change: Pick<Change, 'field' | 'was' | 'now' | 'reason' | 'explanation'>): boolean {
  if (!needsReason(change.field, change.was, change.now)) return false
  return change.reason === null || change.explanation.trim() === ''
}

/** The project as it stands when the changes are made. */
export function projectAfter(current: Current, changes: readonly Change[]): Record<ProjectField, string | null> {
  const after = { ...current.project }
  for (const { field, now } of changes) if (!isMilestoneField(field)) after[field] = now
  return after
}

/** A milestone an update adds travels as text until it is published. */
export function writeAdded(milestone: AddedMilestone): string {
  return JSON.stringify(milestone)
}

export function readAdded(now: string | null): AddedMilestone | null {
  if (now === null) return null
  try {
    const { title, planned, weight } = JSON.parse(now) as AddedMilestone
    return { title, planned, weight }
  } catch {
    return null
  }
}

/** What matters most comes first: the project itself, then its milestones in their order. */
function inOrder(current: Current, changes: Change[]): Change[] {
  const place = ({ milestoneId, field }: Change) =>
    milestoneId === null
      ? [...projectFields, 'added'].indexOf(field)
      : 100 + current.milestones.findIndex((milestone) => milestone.id === milestoneId)
  return changes.toSorted((a, b) => place(a) - place(b))
}

const happened = new Set<ChangeField>(['actual', 'cancelledOn', 'startActual', 'endActual'])

function isOfMilestone(change: DraftChange): boolean {
  return isMilestoneField(change.field) && change.field !== 'added'
}

function valueOf(current: Current, { field, milestoneId }: DraftChange): string | null {
  if (field === 'added') return null
  if (!isMilestoneField(field)) return current.project[field]
  return current.milestones.find((milestone) => milestone.id === milestoneId)?.[field] ?? null
}

function setWhenMissing(current: Current, changes: Change[], field: (typeof promisedDates)[number], today: Day) {
  if (current.project[field] !== null || changes.some((change) => change.field === field)) return
  changes.push({ milestoneId: null, field, was: null, now: today, reason: null, explanation: '', automatic: true })
}

function milestoneAfter(current: Current, changes: readonly Change[], id: string | null) {
  const milestone = current.milestones.find((one) => one.id === id)
  if (!milestone) return null
  const after = { ...milestone }
  for (const { milestoneId, field, now } of changes)
    if (milestoneId === id && isMilestoneField(field) && field !== 'added') after[field] = now
  return after
}

function openAfter(current: Current, changes: readonly Change[]): string[] {
  const known = current.milestones
    .map((milestone) => milestoneAfter(current, changes, milestone.id)!)
    .filter((milestone) => milestone.actual === null && milestone.cancelledOn === null)
    .map((milestone) => milestone.title)
  const added = changes.filter((change) => change.field === 'added').map((change) => readAdded(change.now)?.title ?? '')
  return [...known, ...added]
}

function crossed(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && end < start
}
