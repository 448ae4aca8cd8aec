import { record } from '#app/chronicle/record.server.ts'
import { type Db, inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isoDay } from '#app/ui/format.ts'
import { textsIn } from '#app/ui/texts.ts'
import { dateOf, dayOf } from './day.ts'
import { answerLinkedIdeas } from './idea-link.server.ts'
import { type LockedProject, lockProject, type Staff, today } from './lock.server.ts'
import { isMilestoneField, isMoneyField, projectFields } from './project.ts'
import { tellingTexts } from './texts/tellings.ts'
import {
  type Change,
  type Current,
  type DraftChange,
  problemsOf,
  projectAfter,
  readAdded,
  resolveChanges,
} from './update.ts'

export type PublishUpdateRefusal = 'unknown' | 'unpublished' | 'incomplete'

/**
 * Publishes an update: all it changes becomes true at once, with was and now kept beside it. A changed promise needs its reason. Published twice, it
 * is published once; afterwards it stays as it is. A project that is done tells its ideas so. `at` backdates for imports and demo worlds.
 */
export function publishUpdate(
  staff: Staff,
  updateId: string,
  at?: Date,
): Promise<Outcome<{ projectId: string; number: number }, PublishUpdateRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const projectId = await projectOf(tx, municipalityId, updateId)
    const project = projectId && (await lockProject(tx, municipalityId, projectId))
    if (!project) return refused('unknown')
    if (!project.publishedAt) return refused('unpublished')
    const update = await readUpdate(tx, municipalityId, updateId)
    if (!update) return refused('unknown')
    const published = done({ projectId: project.id, number: project.number })
    if (update.publishedAt) return published
    const day = at ? isoDay(at) : await today(tx)
    const current = await currentOf(tx, municipalityId, project)
    const changes = resolveChanges(current, update.changes as DraftChange[], day)
    if (problemsOf(current, changes, day).length > 0) return refused('incomplete')
    await keepChanges(tx, municipalityId, updateId, await applyToMilestones(tx, municipalityId, project.id, changes))
    await applyToProject(tx, municipalityId, project.id, current, changes)
    await stamp(tx, municipalityId, project.id, updateId, at)
    const state = changes.find((change) => change.field === 'state')?.now ?? null
    if (state === 'done') await tellIdeas(tx, staff, project)
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.updated',
      subjectId: project.id,
      public: true,
      facts: { number: project.number, updateId, state },
      ...(at ? { at } : {}),
    })
    return published
  })
}

/** What a project and its milestones say now, in the form updates compare with. */
export async function currentOf(db: Db, municipalityId: string, project: LockedProject): Promise<Current> {
  const milestones = await db.milestone.findMany({
    where: { municipalityId, projectId: project.id },
    select: { id: true, title: true, planned: true, actual: true, cancelledOn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return {
    project: Object.fromEntries(
      projectFields.map((field) => [field, project[field] === null ? null : String(project[field])]),
    ) as Current['project'],
    milestones: milestones.map(({ planned, actual, cancelledOn, ...milestone }) => ({
      ...milestone,
      planned: dayOf(planned),
      actual: dayOf(actual),
      cancelledOn: dayOf(cancelledOn),
    })),
  }
}

async function projectOf(tx: Tx, municipalityId: string, id: string): Promise<string | null> {
  const row = await tx.projectUpdate.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { projectId: true },
  })
  return row?.projectId ?? null
}

function readUpdate(tx: Tx, municipalityId: string, id: string) {
  return tx.projectUpdate.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      publishedAt: true,
      changes: { select: { milestoneId: true, field: true, now: true, reason: true, explanation: true } },
    },
  })
}

async function keepChanges(tx: Tx, municipalityId: string, updateId: string, changes: Change[]): Promise<void> {
  await tx.projectChange.deleteMany({ where: { municipalityId, updateId } })
  // they are read in the order of their ids
  const ids = changes.map(newId).toSorted()
  await tx.projectChange.createMany({
    data: changes.map(({ milestoneId, field, was, now, reason, explanation }, index) => {
      return { municipalityId, id: ids[index]!, updateId, milestoneId, field, was, now, reason, explanation }
    }),
  })
}

async function applyToProject(tx: Tx, municipalityId: string, id: string, current: Current, changes: Change[]) {
  const after = projectAfter(current, changes)
  const changed = changes
    .filter(({ field }) => !isMilestoneField(field))
    .map(({ field }) => field as keyof typeof after)
  if (changed.length === 0) return
  const values = changed.map((field) => {
    const now = after[field]
    if (field === 'state') return [field, now]
    if (isMoneyField(field)) return [field, now === null ? null : BigInt(now)]
    return [field, dateOf(now)]
  })
  await tx.project.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: Object.fromEntries(values),
    select: { id: true },
  })
}

/** Makes the milestones say what the update says; added ones get their id. */
async function applyToMilestones(
  tx: Tx,
  municipalityId: string,
  projectId: string,
  changes: Change[],
): Promise<Change[]> {
  const applied: Change[] = []
  for (const change of changes) {
    const { milestoneId, field, now } = change
    if (field === 'added') applied.push({ ...change, milestoneId: await create(tx, municipalityId, projectId, now) })
    else applied.push(change)
    if (field === 'added' || !isMilestoneField(field)) continue
    await tx.milestone.update({
      where: { municipalityId_id: { municipalityId, id: milestoneId! } },
      data: { [field]: dateOf(now) },
      select: { id: true },
    })
  }
  return applied
}

async function create(tx: Tx, municipalityId: string, projectId: string, now: string | null): Promise<string> {
  const { title, planned, weight } = readAdded(now)!
  const last = await tx.milestone.findFirst({
    where: { municipalityId, projectId },
    select: { position: true },
    orderBy: { position: 'desc' },
  })
  const day = dateOf(planned)
  const position = (last?.position ?? 0) + 1
  const id = newId()
  await tx.milestone.create({
    data: { municipalityId, projectId, id, title, weight, planned: day, firstPromised: day, position },
    select: { id: true },
  })
  return id
}

async function stamp(tx: Tx, municipalityId: string, projectId: string, updateId: string, at?: Date): Promise<void> {
  await tx.$executeRaw`
    update "ProjectUpdate" set "publishedAt" = coalesce(${at ?? null}::timestamptz, now())
    where "municipalityId" = ${municipalityId}::uuid and id = ${updateId}::uuid`
  await tx.$executeRaw`
    update "Project" set "lastUpdateAt" = coalesce(${at ?? null}::timestamptz, now())
    where "municipalityId" = ${municipalityId}::uuid and id = ${projectId}::uuid`
}

async function tellIdeas(tx: Tx, staff: Staff, project: LockedProject): Promise<void> {
  const t = textsIn(tellingTexts, 'de')
  await answerLinkedIdeas(tx, staff, project.id, t.ideaDone({ title: project.title, number: project.number }))
}
