import { rows } from '#app/platform/db.server.ts'

/** Why the end of these projects was moved last, or why they were stopped, in the words of the update that did it. One query. */
export async function delayReasons(
  municipalityId: string,
  projectIds: readonly string[],
): Promise<Record<string, string>> {
  if (projectIds.length === 0) return {}
  const found = await rows<{ id: string; explanation: string }>(
    `select distinct on (u."projectId") u."projectId" as id, c.explanation
     from "ProjectUpdate" u join "ProjectChange" c on c."municipalityId" = $1 and c."updateId" = u.id
     where u."municipalityId" = $1 and u."projectId" = any($2::uuid[]) and u."publishedAt" is not null
       and c."milestoneId" is null and c.explanation <> '' and (c.field = 'endPlanned' or (c.field = 'state' and c.now = 'stopped'))
     order by u."projectId", u."publishedAt" desc`,
    [municipalityId, projectIds],
  )
  return Object.fromEntries(found.map(({ id, explanation }) => [id, explanation]))
}
