import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '#app/platform/env.ts'

type Key = { municipalityId: string; id: string }

const keptDays = 7

/** Keeps the rows of an upload until its run is over; nobody reads half of them. */
export async function putRows(key: Key, rows: string[][]): Promise<void> {
  const file = rowsPath(key)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.part`, JSON.stringify(rows))
  await rename(`${file}.part`, file)
}

/** The rows of an upload, or null when they are gone. */
export async function readRows(key: Key): Promise<string[][] | null> {
  try {
    return JSON.parse(await readFile(rowsPath(key), 'utf8')) as string[][]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export async function removeRows(key: Key): Promise<void> {
  await rm(rowsPath(key), { force: true })
}

/** Uploads nobody went on with are deleted after a week. */
export async function tidyRows(olderThanMs = keptDays * 86_400_000): Promise<void> {
  const folders = await readdir(folder()).catch(() => [])
  for (const one of folders) {
    for (const name of await readdir(path.join(folder(), one)).catch(() => [])) {
      const file = path.join(folder(), one, name)
      if ((await stat(file)).mtimeMs < Date.now() - olderThanMs) await rm(file, { force: true })
    }
  }
}

function folder(): string {
  return path.join(env().DATA_DIR, 'imports')
}

function rowsPath({ municipalityId, id }: Key): string {
  return path.join(folder(), municipalityId, `${id}.json`)
}
