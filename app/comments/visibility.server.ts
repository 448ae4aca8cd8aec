import type { Tx } from '#app/platform/db.server.ts'
import type { SubjectKey } from './comment.ts'

/**
 * Takes a thread out of sight together with its subject, or brings it back. For the verbs of the subject, as the first thing in their transaction,
 * before they lock their own row: who writes a comment holds the thread first, too.
 */
export async function setThreadVisible(
  tx: Tx,
  municipalityId: string,
  { kind, id }: SubjectKey,
  visible: boolean,
): Promise<void> {
  // also where nobody has said anything yet: whoever writes the first comment at this very moment waits here and finds it out of sight
  if (!visible)
    await tx.$executeRaw`
      insert into "Thread" ("municipalityId", id, "subjectKind") values (${municipalityId}::uuid, ${id}::uuid, ${kind}) on conflict do nothing`
  const changed = await tx.$executeRaw`
    update "Thread" set visible = ${visible}
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid and visible <> ${visible}`
  if (changed > 0 && !visible)
    await tx.$executeRaw`select pg_notify('live', ${`comments/${municipalityId}/${id} gone`})`
}
