import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { prisma, type Tx } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { photosFolder, removePhotoFolder } from './files.server.ts'

type Key = { municipalityId: string; id: string }

const removeJobName = 'photos.remove'
const dayMs = 86_400_000

/** Deletes a picture nothing refers to any more; detach it in the same transaction first. Its files go once that is committed. */
export async function removePhoto(tx: Tx, { municipalityId, id }: Key): Promise<void> {
  await tx.photo.deleteMany({ where: { municipalityId, id } })
  await enqueue(tx, removeJobName, { municipalityId, id })
}

export const removeJob: Job<Key> = { name: removeJobName, work: removePhotoFolder }

/** Takes away uploads that were never used (an abandoned form) and files without a row. */
export const tidyJob: Job = { name: 'photos.tidy', work: () => tidyPhotos(), schedule: '40 3 * * *' }

/** `olderThanMs`: younger ones may still belong to a form being filled in. */
export async function tidyPhotos(olderThanMs = dayMs): Promise<void> {
  for (const unused of await unusedPhotos(new Date(Date.now() - olderThanMs))) {
    if (await deleteUnused(unused)) await removePhotoFolder(unused)
  }
  await removeStrayFolders(Date.now() - olderThanMs)
}

async function unusedPhotos(before: Date): Promise<Key[]> {
  const none = { none: {} }
  return await prisma.photo.findMany({
    where: {
      uploadedAt: { lt: before },
      ideas: none,
      drafts: none,
      updates: none,
      pollOptions: none,
      crestOf: none,
      headerOf: none,
    },
    select: { municipalityId: true, id: true },
    take: 1_000,
  })
}

async function deleteUnused({ municipalityId, id }: Key): Promise<boolean> {
  try {
    return (await prisma.photo.deleteMany({ where: { municipalityId, id } })).count === 1
  } catch {
    // used in the meantime: the foreign key keeps it
    return false
  }
}

async function removeStrayFolders(before: number): Promise<void> {
  for (const municipalityId of await entriesOf(photosFolder())) {
    const ids = await entriesOf(photosFolder(municipalityId))
    const kept = await prisma.photo.findMany({ where: { municipalityId, id: { in: ids } }, select: { id: true } })
    const known = new Set(kept.map(({ id }) => id))
    for (const id of ids) {
      if (known.has(id)) continue
      const { mtimeMs } = await stat(path.join(photosFolder(municipalityId), id))
      if (mtimeMs < before) await removePhotoFolder({ municipalityId, id })
    }
  }
}

// only names we give ourselves: nothing else in the folder is touched
async function entriesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name))
}
