import sharp, { type Sharp } from 'sharp'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.ts'
import { putPhotoFile, readPhotoFile, removePhotoFile } from './files.server.ts'
import { maxPhotoPixels, type PhotoFormat, photoFormats, smallPhoto, widthsOf } from './photo.ts'
import { processJobName } from './upload.server.ts'

type Key = { municipalityId: string; id: string }
type Picture = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }

// requests go first on a small machine
sharp.concurrency(1)

/** Makes the variants a page shows, without anything the camera wrote into the file; the original is thrown away. */
export const processJob: Job<Key> = { name: processJobName, work: processPhoto }

export async function processPhoto(key: Key): Promise<void> {
  const photo = await prisma.photo.findUnique({ where: { municipalityId_id: key }, select: { state: true } })
  const original = await readPhotoFile(key, 'original')
  if (photo?.state === 'waiting' && original) await makeReady(key, original)
  // also when the job runs again because the process died right before: the original says where it was taken
  await removePhotoFile(key, 'original')
}

async function makeReady(key: Key, original: Uint8Array): Promise<void> {
  const files = await variantsOf(original)
  for (const file of files ?? []) await putPhotoFile(key, file.name, file.bytes)
  await inTransaction(async (tx) => {
    await tx.photo.update({ where: { municipalityId_id: key }, data: { state: files ? 'ready' : 'broken' } })
    // pages that were rendered with the placeholder are thrown away
    await tx.$executeRaw`select pg_notify('chronicle', ${key.municipalityId})`
  })
}

/** null: the file begins like a picture but is none */
async function variantsOf(original: Uint8Array): Promise<{ name: string; bytes: Buffer }[] | null> {
  try {
    const picture = await decode(original)
    const files = [{ name: smallPhoto.file, bytes: await scaled(picture, smallPhoto.width).webp().toBuffer() }]
    for (const width of widthsOf(picture.info.width)) {
      for (const format of photoFormats) {
        files.push({ name: `${width}.${format}`, bytes: await encoded(scaled(picture, width), format).toBuffer() })
      }
    }
    return files
  } catch (error) {
    log.info({ reason: (error as Error).message }, 'picture cannot be read')
    return null
  }
}

async function decode(original: Uint8Array): Promise<Picture> {
  const widest = 1600
  const { data, info } = await sharp(original, { limitInputPixels: maxPhotoPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, info: { width: info.width, height: info.height, channels: info.channels } }
}

function scaled({ data, info }: Picture, width: number): Sharp {
  return sharp(data, { raw: info }).resize({ width, withoutEnlargement: true })
}

function encoded(image: Sharp, format: PhotoFormat): Sharp {
  if (format === 'avif') return image.avif({ quality: 55, effort: 3 })
  if (format === 'webp') return image.webp({ quality: 76 })
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true })
}
