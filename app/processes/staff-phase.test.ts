import { expect, test } from 'vitest'
import { phaseActions, whyFixed } from './staff-phase.ts'

const now = new Date('2026-06-10T12:00:00Z')
const phases = [
  { id: 'over', endsAt: new Date('2026-06-01T12:00:00Z') },
  { id: 'now', endsAt: new Date('2026-06-20T12:00:00Z') },
  { id: 'open', endsAt: null },
]
const possible = (state: Parameters<typeof whyFixed>[0], id: string, mayPublish = true) =>
  Object.entries(phaseActions({ state, now, phases }, id, mayPublish))
    .filter(([, can]) => can)
    .map(([name]) => name)

test('while it is planned a phase moves where there is a place, and can go', () => {
  expect(possible('draft', 'over')).toEqual(['down', 'remove'])
  expect(possible('draft', 'now')).toEqual(['up', 'down', 'remove'])
  expect(possible('draft', 'open')).toEqual(['up', 'remove'])
  expect(phaseActions({ state: 'draft', now, phases: [phases[0]!] }, 'over', true)).toMatchObject({ down: false })
  expect(whyFixed('draft', true)).toBeNull()
})

test('once it is public only an end to come can be put off, by those who publish; the list says so', () => {
  expect(possible('running', 'over')).toEqual([])
  expect(possible('running', 'now')).toEqual(['extend'])
  expect(possible('running', 'open')).toEqual([])
  expect(possible('running', 'now', false)).toEqual([])
  expect(possible('scheduled', 'now')).toEqual([])
  expect(possible('stopped', 'now')).toEqual([])
  expect([whyFixed('running', true), whyFixed('coming', false)]).toEqual(['public', 'notYours'])
  expect([whyFixed('scheduled', true), whyFixed('stopped', true)]).toEqual(['scheduled', 'over'])
})
