import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
export const serverBundle = path.join(root, 'build/server/index.js')
export const clientFolder = path.join(root, 'build/client')

const sources = ['app', 'public', 'prisma/schema', 'vite.config.ts', 'react-router.config.ts', 'package-lock.json']

/** Is the build there, and made after the last change of what it is made from? Looks at file times alone: a few milliseconds. */
export async function isBuildFresh(): Promise<boolean> {
  if (!existsSync(serverBundle)) return false
  const built = (await stat(serverBundle)).mtimeMs
  const changed = await Promise.all(sources.map((source) => latestChange(path.join(root, source))))
  return Math.max(...changed) <= built
}

/** Runs `npm run build`; its output is shown only when it fails. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/@react-router/dev/bin.cjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
}

async function latestChange(file: string): Promise<number> {
  const info = await stat(file).catch(() => null)
  if (!info) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const entries = await readdir(file, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:test|factory)\.ts$/.test(entry.name))
  const times = await Promise.all(
    files.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).mtimeMs),
  )
  return Math.max(0, ...times)
}
