import { expect, test } from 'vitest'
import { readTalks } from './comments.ts'
import { musterdorfProcesses } from './musterdorf/process-contents.ts'
import { musterstadtProcesses } from './musterstadt/process-contents.ts'

const talks = (world: string) => readTalks(new URL(`./${world}/comments.txt`, import.meta.url))

test('Musterstadt talks a lot, and nobody says the same twice', () => {
  const lines = talks('musterstadt').flatMap((talk) => talk.lines.map(({ text }) => text))
  expect(lines.length).toBeGreaterThanOrEqual(400)
  expect(new Set(lines).size).toBe(lines.length)
})

test('processes that can be talked about by now are talked about', () => {
  for (const [world, processes] of Object.entries({
    musterstadt: musterstadtProcesses,
    musterdorf: musterdorfProcesses,
  })) {
    const open = processes.filter(({ phases }) => phases.some((phase) => phase.from < 0 && phase.settings?.discuss))
    const about = talks(world).filter(({ kind }) => kind === 'process')
    expect(about.map(({ title }) => title)).toEqual(open.map(({ title }) => title))
    expect(Math.min(...about.map((talk) => talk.lines.length))).toBeGreaterThanOrEqual(5)
  }
})
