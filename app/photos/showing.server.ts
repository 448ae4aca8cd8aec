import { prisma } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import { readPhotoFile } from './files.server.ts'

type Viewer = { id: string; staff: boolean } | null

const files: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' }

export type PhotoFile = { bytes: Uint8Array<ArrayBuffer>; type: string }

/** One file of a picture for somebody who may see it, or null. */
export async function photoFile(
  municipalityId: string,
  id: string,
  name: string,
  viewer: Viewer,
): Promise<PhotoFile | null> {
  const type = files[/^(?:\d{1,4}|klein)\.(avif|webp|jpeg)$/.exec(name)?.[1] ?? '']
  if (!type || !isId(id)) return null
  if (!(await maySee(municipalityId, id, viewer))) return null
  const bytes = await readPhotoFile({ municipalityId, id }, name)
  return bytes && { bytes, type }
}

/**
 * What stands on a public page is for everybody; what is hidden, withdrawn or not yet published is for staff and the person who uploaded it.
 * A picture of a draft goes by its address alone, which nobody can guess: people write drafts before they sign in.
 */
async function maySee(municipalityId: string, id: string, viewer: Viewer): Promise<boolean> {
  const rows = await prisma.$queryRaw<{ open: boolean; uploadedById: string | null }[]>`
    select p."uploadedById",
      exists (select 1 from "Idea" i where i."municipalityId" = p."municipalityId" and i."photoId" = p.id
        and i."hiddenAt" is null and i."withdrawnAt" is null)
      or exists (select 1 from "ProjectUpdate" u
        join "Project" j on j."municipalityId" = u."municipalityId" and j.id = u."projectId"
        where u."municipalityId" = p."municipalityId" and u."photoId" = p.id and u."publishedAt" is not null and j."publishedAt" is not null)
      or exists (select 1 from "Municipality" m where m.id = p."municipalityId" and p.id in (m."crestPhotoId", m."headerPhotoId"))
      or exists (select 1 from "PollOption" o
        join "PollQuestion" q on q."municipalityId" = o."municipalityId" and q.id = o."questionId"
        join "Poll" v on v."municipalityId" = o."municipalityId" and v.id = q."pollId"
        join "Process" w on w."municipalityId" = o."municipalityId" and w.id = v."processId"
        where o."municipalityId" = p."municipalityId" and o."photoId" = p.id and v."releasedAt" is not null and w."publishedAt" <= now())
      or exists (select 1 from "IdeaDraft" d where d."municipalityId" = p."municipalityId" and d."photoId" = p.id) as open
    from "Photo" p where p."municipalityId" = ${municipalityId}::uuid and p.id = ${id}::uuid and p.state = 'ready'`
  const photo = rows[0]
  if (!photo) return false
  return photo.open || (viewer !== null && (viewer.staff || viewer.id === photo.uploadedById))
}
