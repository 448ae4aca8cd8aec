import { readdirSync, readFileSync } from 'node:fs'

/** ticks of the kernel's accounting: 100 a second on every Linux */
const msPerTick = 10

/** Processor time a process used so far, all its threads; from the kernel's books, so a busy machine does not distort it. */
export function cpuOf(pid: number): number {
  return timesOf(pid)?.own ?? 0
}

/** Processor time of a process, its children, and the children that ended. */
export function cpuOfFamily(pid: number): number {
  const parent = timesOf(pid)
  if (!parent) return 0
  let sum = parent.own + parent.ended
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const times = timesOf(Number(name))
    if (times?.parent === pid) sum += times.own + times.ended
  }
  return sum
}

/** Memory a process holds, in megabytes. */
export function memoryOf(pid: number): number {
  const pages = Number(read(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0)
  return (pages * 4096) / 1024 / 1024
}

function timesOf(pid: number): { parent: number; own: number; ended: number } | null {
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return null
  // the name in brackets may hold spaces
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) * msPerTick
  return { parent: Number(fields[1]), own: ticks(11), ended: ticks(13) }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // it ended while we looked
    return null
  }
}
