import type { Tx } from '#app/platform/db.server.ts'

/**
 * Takes a thread out of sight together with its subject, or brings it back. For the verbs of the subject, as the first thing in their transaction,
 * before they lock their own row: who writes a comment holds the thread first, too.
 */
export async function setThreadVisible(
  tx: Tx,
  municipalityId: string,
  subjectId: string,
  visible: boolean,
): Promise<void> {
  const changed = await tx.$executeRaw`
    update "Thread" set visible = ${visible}
    where "municipalityId" = ${municipalityId}::uuid and id = ${subjectId}::uuid and visible <> ${visible}`
  if (changed > 0 && !visible)
    await tx.$executeRaw`select pg_notify('live', ${`comments/${municipalityId}/${subjectId} gone`})`
}
