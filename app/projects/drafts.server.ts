import { type ShownPhoto, shownPhotoFields } from '#app/photos/photo.ts'
import { prisma } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import type { DraftChange } from './update.ts'

export type DraftLine = { id: string; title: string; by: string | null; createdAt: Date }

/** Updates of a project nobody outside has seen, newest first. */
export async function listDrafts(municipalityId: string, projectId: string): Promise<DraftLine[]> {
  const rows = await prisma.projectUpdate.findMany({
    where: { municipalityId, projectId, publishedAt: null },
    select: { id: true, title: true, createdAt: true, writtenBy: { select: { displayName: true } } },
    orderBy: { id: 'desc' },
  })
  return rows.map(({ writtenBy, ...row }) => ({ ...row, by: writtenBy.displayName }))
}

export type OpenDraft = {
  id: string
  projectId: string
  title: string
  text: string
  photo: ShownPhoto | null
  published: boolean
  changes: DraftChange[]
}

/** One update as it was written down, with its project's number; null when it is not here. */
export async function readDraft(municipalityId: string, projectId: string, id: string): Promise<OpenDraft | null> {
  if (!isId(id)) return null
  const row = await prisma.projectUpdate.findFirst({
    where: { municipalityId, projectId, id },
    select: {
      id: true,
      projectId: true,
      title: true,
      text: true,
      publishedAt: true,
      photo: { select: shownPhotoFields },
      changes: {
        select: { milestoneId: true, field: true, now: true, reason: true, explanation: true },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (!row) return null
  const { publishedAt, changes, ...draft } = row
  return { ...draft, published: publishedAt !== null, changes: changes as DraftChange[] }
}
