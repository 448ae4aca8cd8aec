import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#app/platform/env.ts'

type Key = { municipalityId: string; id: string }

/** Where all pictures of a municipality lie. */
export function photosFolder(municipalityId?: string): string {
  return path.join(env().DATA_DIR, 'photos', municipalityId ?? '')
}

export function photoFolder({ municipalityId, id }: Key): string {
  return path.join(photosFolder(municipalityId), id)
}

/** Writes one file of a picture; readers never see half of it. */
export async function putPhotoFile(key: Key, name: string, bytes: Uint8Array): Promise<void> {
  const folder = photoFolder(key)
  await mkdir(folder, { recursive: true })
  const part = path.join(folder, `.${name}.part`)
  await writeFile(part, bytes)
  await rename(part, path.join(folder, name))
}

/** The bytes of one file, or null. */
export async function readPhotoFile(key: Key, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(path.join(photoFolder(key), name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export async function removePhotoFile(key: Key, name: string): Promise<void> {
  await rm(path.join(photoFolder(key), name), { force: true })
}

export async function removePhotoFolder(key: Key): Promise<void> {
  await rm(photoFolder(key), { recursive: true, force: true })
}
