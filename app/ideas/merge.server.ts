import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Staff } from './answer.server.ts'
import { type LockedIdea, lockIdeas } from './lock.server.ts'

export type MergeRefusal =
  | 'unknown'
  | 'unknown-target'
  | 'same'
  | 'merged'
  | 'hidden'
  | 'withdrawn'
  | 'target-merged'
  | 'target-hidden'
  | 'target-withdrawn'

/**
 * Merges an idea into another one that says the same. Its supporters and its author support the other one from then on, once each; what was
 * merged into it before points on to the other one, too. Cannot be undone: nobody could tell afterwards whose support was for which.
 */
export function mergeIdeas(
  staff: Staff,
  ideaId: string,
  targetNumber: number,
): Promise<Outcome<{ number: number }, MergeRefusal>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = staff
    const target = await tx.idea.findUnique({
      where: { municipalityId_number: { municipalityId, number: targetNumber } },
      select: { id: true },
    })
    const locked = await lockIdeas(tx, municipalityId, [ideaId, ...(target ? [target.id] : [])])
    const from = locked.find((idea) => idea.id === ideaId)
    if (!from) return refused('unknown')
    const into = locked.find((idea) => idea.id === target?.id)
    if (!into) return refused('unknown-target')
    if (from.mergedIntoId === into.id) return done({ number: into.number })
    const reason = whyNot(from, into)
    if (reason) return refused(reason)
    const followed = await moveSupport(tx, municipalityId, from, into)
    await linkProjects(tx, municipalityId, from, into)
    await pointOn(tx, municipalityId, from, into)
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'idea.merged',
      subjectId: from.id,
      public: true,
      facts: { number: from.number, intoId: into.id, intoNumber: into.number, followed },
    })
    return done({ number: into.number })
  })
}

function whyNot(from: LockedIdea, into: LockedIdea): MergeRefusal | null {
  if (from.id === into.id) return 'same'
  if (from.status === 'merged') return 'merged'
  if (from.hiddenAt) return 'hidden'
  if (from.withdrawnAt) return 'withdrawn'
  if (into.status === 'merged') return 'target-merged'
  if (into.hiddenAt) return 'target-hidden'
  return into.withdrawnAt ? 'target-withdrawn' : null
}

// the old rows stay: they say who is to be told; an author stands behind the own idea without a row
async function moveSupport(tx: Tx, municipalityId: string, from: LockedIdea, into: LockedIdea): Promise<number> {
  return await tx.$executeRaw`
    insert into "IdeaSupport" ("municipalityId", "ideaId", "personId", "supportedAt")
    select ${municipalityId}::uuid, ${into.id}::uuid, people.id, min(people.at) from (
      select s."personId" as id, s."supportedAt" as at from "IdeaSupport" s
      where s."municipalityId" = ${municipalityId}::uuid and s."ideaId" = ${from.id}::uuid
      union all
      select p.id, i."submittedAt" from "Idea" i
      join "Person" p on p."municipalityId" = i."municipalityId" and p.id = i."authorId" and p."deletedAt" is null
      where i."municipalityId" = ${municipalityId}::uuid and i.id = ${from.id}::uuid and p.id <> ${into.authorId}::uuid
    ) people
    group by people.id
    on conflict do nothing`
}

// who asks what became of the merged idea is led to the same project
async function linkProjects(tx: Tx, municipalityId: string, from: LockedIdea, into: LockedIdea): Promise<void> {
  await tx.$executeRaw`
    insert into "ProjectIdea" ("municipalityId", "projectId", "ideaId")
    select "municipalityId", "projectId", ${into.id}::uuid from "ProjectIdea"
    where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${from.id}::uuid
    on conflict do nothing`
}

async function pointOn(tx: Tx, municipalityId: string, from: LockedIdea, into: LockedIdea): Promise<void> {
  await tx.$executeRaw`
    update "Idea" set status = 'merged', "statusSince" = clock_timestamp(), "mergedIntoId" = ${into.id}::uuid
    where "municipalityId" = ${municipalityId}::uuid and id = ${from.id}::uuid`
  await tx.$executeRaw`
    update "Idea" set "mergedIntoId" = ${into.id}::uuid
    where "municipalityId" = ${municipalityId}::uuid and "mergedIntoId" = ${from.id}::uuid`
}
