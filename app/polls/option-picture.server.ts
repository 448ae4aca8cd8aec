import { type ShownPhoto, shownPhotoFields } from '#app/photos/photo.ts'
import { photoTexts } from '#app/photos/texts.ts'
import { photoFrom, storePhoto } from '#app/photos/upload.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Staff } from './draft.server.ts'

/** The picture sent with the form of an option, stored; null: none was sent. The reason is a sentence. */
export async function pictureIn(
  staff: Staff,
  form: FormData,
  description: string,
  language: Language,
): Promise<Outcome<{ id: string } | null, string>> {
  const bytes = await photoFrom(form, 'photo')
  if (!bytes) return done(null)
  const stored = await storePhoto({
    municipalityId: staff.municipalityId,
    uploadedById: staff.id,
    bytes,
    description,
  })
  return stored.ok ? stored : { ok: false, reason: textsIn(photoTexts, language).refusals[stored.reason] }
}

/** The picture an option has; null: none, or it is still being made. */
export async function pictureOf(municipalityId: string, photoId: string | null): Promise<ShownPhoto | null> {
  if (photoId === null) return null
  return await prisma.photo.findFirst({
    where: { municipalityId, id: photoId, state: 'ready' },
    select: shownPhotoFields,
  })
}
