import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const shippedPath = 'app/municipalities/directory/municipalities.bin'

/** The directory that comes with the platform; looked for upwards, because the built server runs from `build/`. */
export function shippedDirectory(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, dirname(shippedPath)))) {
      return join(folder, shippedPath)
    }
    if (folder === dirname(folder)) return join(process.cwd(), shippedPath)
  }
}

/** Where `npm run municipalities:import` puts what it made; it wins over the shipped one. */
export function importedDirectory(): string {
  return join(process.env.DATA_DIR ?? 'data', 'municipalities', 'municipalities.bin')
}

/** The directory in force. */
export function directoryInForce(): string {
  const imported = importedDirectory()
  return existsSync(imported) ? imported : shippedDirectory()
}
