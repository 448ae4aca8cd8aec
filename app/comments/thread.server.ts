import type { Permission } from '#app/chronicle/subject.ts'
import { rows, type Tx } from '#app/platform/db.server.ts'
import { describeAll, subjectOf } from '#app/subjects.server.ts'
import type { SubjectKey } from './comment.ts'
import { closedByHand } from './texts/refusals.ts'

export type HeldThread = { visible: boolean; closedAt: Date | null }

/** Holds the thread of a subject until the transaction ends; makes it when there is none yet. */
export async function holdThread(tx: Tx, municipalityId: string, subject: SubjectKey): Promise<HeldThread> {
  await tx.$executeRaw`
    insert into "Thread" ("municipalityId", id, "subjectKind")
    values (${municipalityId}::uuid, ${subject.id}::uuid, ${subject.kind}) on conflict do nothing`
  const [thread] = await tx.$queryRaw<HeldThread[]>`
    select visible, "closedAt" from "Thread"
    where "municipalityId" = ${municipalityId}::uuid and id = ${subject.id}::uuid for no key update`
  return thread!
}

/** May a comment be written now below this subject? Null: there is no such subject, or nobody may see it. */
export async function mayDiscuss(municipalityId: string, subject: SubjectKey): Promise<Permission | null> {
  const discussion = subjectOf(subject.kind)?.discussion
  if (!discussion) return null
  const [facts, permission, thread] = await Promise.all([
    describeAll(municipalityId, [subject]).then((found) => found.get(subject.id)),
    discussion(municipalityId, subject.id),
    rows<{ closed: boolean }>(
      `select "closedAt" is not null as closed from "Thread" where "municipalityId" = $1 and id = $2`,
      [municipalityId, subject.id],
    ),
  ])
  if (!facts?.visible) return null
  return thread[0]?.closed && permission.open ? { open: false, why: closedByHand } : permission
}
