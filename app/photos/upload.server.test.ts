import { access } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { photoFolder, putPhotoFile, readPhotoFile, removePhotoFolder } from './files.server.ts'
import { anImage } from './photo.factory.ts'
import { maxPhotoBytes, widthsOf } from './photo.ts'
import { processPhoto } from './processing.server.ts'
import { removePhoto, tidyPhotos } from './removal.server.ts'
import { photoFrom, storePhoto } from './upload.server.ts'

let municipalityId = ''
beforeAll(async () => {
  municipalityId = (await aMunicipality()).id
})

async function stored(bytes: Uint8Array) {
  const outcome = await storePhoto({ municipalityId, uploadedById: null, bytes, description: ' Ein Bild ' })
  if (!outcome.ok) throw new Error(outcome.reason)
  return { municipalityId, id: outcome.value.id }
}

async function refusalOf(bytes: Uint8Array): Promise<string | null> {
  const outcome = await storePhoto({ municipalityId, uploadedById: null, bytes })
  return outcome.ok ? null : outcome.reason
}

const rowOf = (key: { municipalityId: string; id: string }) =>
  prisma.photo.findUnique({ where: { municipalityId_id: key } })
const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

test('a picture from a phone becomes small pictures, upright, without the place where it was taken', async () => {
  const bytes = await anImage({ width: 1200, height: 800, orientation: 6 })
  expect(Buffer.from(bytes).includes('Erika Mustermann')).toBe(true)
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  const key = await stored(bytes)
  expect(await rowOf(key)).toMatchObject({ state: 'waiting', width: 800, height: 1200, description: 'Ein Bild' })
  await processPhoto(key)
  expect(await rowOf(key)).toMatchObject({ state: 'ready' })
  for (const file of ['480.avif', '480.webp', '480.jpeg', '800.avif', '800.webp', '800.jpeg', 'klein.webp']) {
    const made = await readPhotoFile(key, file)
    const { width, height, exif, xmp, orientation } = await sharp(made!).metadata()
    expect({ file, exif, xmp, orientation }).toEqual({ file, exif: undefined, xmp: undefined, orientation: undefined })
    expect(height / width).toBeCloseTo(1.5, 1)
    expect(width).toBe(file === 'klein.webp' ? 320 : Number.parseInt(file, 10))
  }
  expect(await readPhotoFile(key, 'original')).toBeNull()
})

test.each(['png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
  expect(
    await refusalOf(
      await sharp(await anImage())
        .toFormat(format)
        .toBuffer(),
    ),
  ).toBeNull()
})

test('what is no picture is refused, whatever it is called', async () => {
  const file = new File(['MZ this is a program'], 'urlaub.jpg', { type: 'image/jpeg' })
  const form = new FormData()
  form.set('photo', file)
  expect(await refusalOf((await photoFrom(form, 'photo'))!)).toBe('not-an-image')
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  expect(await refusalOf(svg)).toBe('not-an-image')
  const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer()
  expect(await refusalOf(gif)).toBe('not-an-image')
})

test('HEIC is told apart, as phones make it', async () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
  expect(await refusalOf(heic)).toBe('heic')
})

test('more than 10 MB and more than 60 million pixels are refused', async () => {
  const picture = await anImage()
  expect(await refusalOf(Buffer.concat([picture, Buffer.alloc(11 * 1024 * 1024)]))).toBe('too-big')
  const huge = sharp({ create: { width: 10_000, height: 6_001, channels: 3, background: '#fff' } })
  expect(await refusalOf(await huge.png().toBuffer())).toBe('too-many-pixels')
})

test('of a file that is too big no more is read than it takes to know', async () => {
  const form = new FormData()
  form.set('photo', new File([new Uint8Array(12 * 1024 * 1024)], 'gross.jpg'))
  expect((await photoFrom(form, 'photo'))!.byteLength).toBe(maxPhotoBytes + 1)
  form.set('photo', new File([], ''))
  expect(await photoFrom(form, 'photo')).toBeNull()
})

test('a picture that breaks off is marked as broken and leaves no files', async () => {
  const whole = await anImage({ width: 2000, height: 1500 })
  const key = await stored(whole.subarray(0, whole.length / 3))
  await processPhoto(key)
  expect(await rowOf(key)).toMatchObject({ state: 'broken' })
  expect(await readPhotoFile(key, 'original')).toBeNull()
})

test('an original that was left behind by a process that died goes when the job runs again', async () => {
  const key = await stored(await anImage())
  await processPhoto(key)
  await putPhotoFile(key, 'original', new Uint8Array(3))
  await processPhoto(key)
  expect(await readPhotoFile(key, 'original')).toBeNull()
  expect(await rowOf(key)).toMatchObject({ state: 'ready' })
})

test('small pictures are not blown up', () => {
  expect(widthsOf(300)).toEqual([300])
  expect(widthsOf(480)).toEqual([480])
  expect(widthsOf(1000)).toEqual([480, 960, 1000])
  expect(widthsOf(4000)).toEqual([480, 960, 1600])
})

test('a removed picture is gone, with its files', async () => {
  const key = await stored(await anImage())
  await prisma.$transaction((tx) => removePhoto(tx, key))
  expect(await rowOf(key)).toBeNull()
  await removePhotoFolder(key)
  expect(await exists(photoFolder(key))).toBe(false)
})

test('uploads nobody used and files without a row are taken away, what is shown stays', async () => {
  const unused = await stored(await anImage())
  const shown = await stored(await anImage())
  await prisma.municipality.update({ where: { id: municipalityId }, data: { crestPhotoId: shown.id } })
  const stray = { municipalityId, id: newId() }
  const strayFile = path.join(photoFolder(stray), 'original')
  await putPhotoFile(stray, 'original', new Uint8Array(3))
  expect(await exists(strayFile)).toBe(true)
  await tidyPhotos(60_000)
  expect(await exists(strayFile)).toBe(true)
  await tidyPhotos(-60_000)
  expect(await exists(strayFile)).toBe(false)
  expect(await rowOf(unused)).toBeNull()
  expect(await exists(photoFolder(unused))).toBe(false)
  expect(await rowOf(shown)).not.toBeNull()
})
