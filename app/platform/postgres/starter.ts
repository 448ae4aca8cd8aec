import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Who started the server stops it. When that process was killed, whoever finds the server running takes its place: otherwise it would run on
 * with nobody to stop it.
 */
export function becomeStarter(dir: string): void {
  writeFileSync(file(dir), String(process.pid))
}

export function isStarter(dir: string): boolean {
  return starterOf(dir) === process.pid
}

/** Is the process that started the server gone? */
export function isOrphan(dir: string): boolean {
  const pid = starterOf(dir)
  return pid !== null && !isAlive(pid)
}

export function resignAsStarter(dir: string): void {
  rmSync(file(dir), { force: true })
}

function starterOf(dir: string): number | null {
  try {
    return Number(readFileSync(file(dir), 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function file(dir: string): string {
  return path.join(dir, 'bausteine-starter.pid')
}
