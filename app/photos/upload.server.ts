import sharp from 'sharp'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { putPhotoFile } from './files.server.ts'
import { maxPhotoBytes, maxPhotoPixels, type PhotoRefusal } from './photo.ts'

export type Upload = {
  municipalityId: string
  uploadedById: string | null
  bytes: Uint8Array
  description?: string
}

export const processJobName = 'photos.process'

/**
 * Takes a picture after looking into it: what the file calls itself does not count. It is shown once its variants are made (a job).
 * Pass `tx` when something else is written along with it.
 */
export async function storePhoto(upload: Upload, tx?: Tx): Promise<Outcome<{ id: string }, PhotoRefusal>> {
  const looked = await look(upload.bytes)
  if (!looked.ok) return looked
  const { municipalityId, uploadedById, description = '' } = upload
  const id = newId()
  // the file first: a job never looks for one that is not there yet; without a row the clean-up takes it away
  await putPhotoFile({ municipalityId, id }, 'original', upload.bytes)
  const write = async (in_: Tx) => {
    const row = { municipalityId, id, uploadedById, description: description.trim(), ...looked.value }
    await in_.photo.create({ data: row, select: { id: true } })
    await enqueue(in_, processJobName, { municipalityId, id })
  }
  await (tx ? write(tx) : inTransaction(write))
  return done({ id })
}

/** Reads an uploaded file of a form; an empty file input is none. */
export async function photoFrom(form: FormData, name: string): Promise<Uint8Array | null> {
  const file = form.get(name)
  if (!(file instanceof File) || file.size === 0) return null
  // more than allowed is refused by its size alone
  return new Uint8Array(await file.slice(0, maxPhotoBytes + 1).arrayBuffer())
}

async function look(bytes: Uint8Array): Promise<Outcome<{ width: number; height: number }, PhotoRefusal>> {
  if (bytes.byteLength > maxPhotoBytes) return refused('too-big')
  try {
    const { format, compression, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (format === 'heif' && compression !== 'av1') return refused('heic')
    if (!taken.has(format)) return refused('not-an-image')
    if (autoOrient.width * autoOrient.height > maxPhotoPixels) return refused('too-many-pixels')
    return done({ width: autoOrient.width, height: autoOrient.height })
  } catch {
    return refused(isHeic(bytes) ? 'heic' : 'not-an-image')
  }
}

// SVG stays out: it can hold scripts
const taken = new Set<string>(['jpeg', 'png', 'webp', 'heif'])

function isHeic(bytes: Uint8Array): boolean {
  const brand = Buffer.from(bytes.subarray(4, 12)).toString('latin1')
  return /^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(brand)
}
