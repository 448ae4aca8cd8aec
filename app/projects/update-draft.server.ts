import type { PhotoRefusal } from '#app/photos/photo.ts'
import { photoFrom, storePhoto } from '#app/photos/upload.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import { type LockedProject, type Staff, today } from './lock.server.ts'
import type { Day } from './project.ts'
import type { ProjectPage } from './project-page.server.ts'
import { currentOf } from './update.server.ts'
import type { Current } from './update.ts'
import { updateLengths } from './update-form.ts'

/** What a form of an update starts from: the project as it stands, and the day it is. */
export async function startingPoint(
  municipalityId: string,
  project: ProjectPage,
): Promise<{ current: Current; day: Day }> {
  const locked: LockedProject = { ...project, publishedAt: project.publishedAt ? new Date(project.publishedAt) : null }
  return { current: await currentOf(prisma, municipalityId, locked), day: await today(prisma) }
}

/**
 * The photo a draft has after its form was sent: a new one, the one it had, or none any more. A photo that came with an
 * earlier, refused sending of the form counts when the same person uploaded it.
 */
export async function photoOfForm(
  staff: Staff,
  form: FormData,
  kept: string | null,
): Promise<Outcome<string | null, PhotoRefusal>> {
  const { municipalityId, id: uploadedById } = staff
  const description = String(form.get('photoDescription') ?? '')
    .trim()
    .slice(0, updateLengths.description)
  const bytes = await photoFrom(form, 'photo')
  if (bytes) {
    const stored = await storePhoto({ municipalityId, uploadedById, bytes, description })
    return stored.ok ? done(stored.value.id) : stored
  }
  if (form.has('photoRemoved')) return done(null)
  const id = kept ?? (await ownPhoto(staff, String(form.get('photoId') ?? '')))
  if (id) await prisma.photo.updateMany({ where: { municipalityId, id }, data: { description } })
  return done(id)
}

async function ownPhoto({ municipalityId, id: uploadedById }: Staff, id: string): Promise<string | null> {
  if (!isId(id)) return null
  return (await prisma.photo.count({ where: { municipalityId, id, uploadedById } })) > 0 ? id : null
}
