import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * A folder of reference data that lies beside the checkout and is not part of it (see its own README), or null where there is none: tests that
 * need it are then reported as skipped.
 */
export function sharedData(folder: string): string | null {
  for (let up = process.cwd(); ; up = path.dirname(up)) {
    const data = path.join(up, 'shared', 'data', folder)
    if (existsSync(data)) return data
    if (up === path.dirname(up)) return null
  }
}

/** The text of a file, unpacked if it is packed. */
export function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
