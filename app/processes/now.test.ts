import { expect, test } from 'vitest'
import { whatNow } from './now.ts'
import type { DatedPhase } from './permission.ts'

const day = (n: number) => new Date(Date.UTC(2026, 4, n))
const phase = (kind: DatedPhase['kind'], from: number, to: number | null, settings = {}): DatedPhase => ({
  id: kind,
  kind,
  title: kind,
  startsAt: day(from),
  endsAt: to === null ? null : day(to),
  settings,
})
const at = (now: Date, phases: DatedPhase[], closed: string[] = []) =>
  whatNow({ number: 7, now, publishedAt: day(1), stoppedAt: null, stopReason: '', phases, closed })

test('submitting comes first, and leads into the phase', () => {
  const { actions } = at(day(3), [phase('ideas', 2, 9, { support: true, discuss: true })])
  expect(actions.map(({ deed }) => deed)).toEqual(['submit', 'discuss', 'support'])
  expect(actions[0]).toMatchObject({ href: '/ideen/neu?phase=ideas', until: day(9) })
})

test('a vote held elsewhere is linked; without a link the page says what the phase is for', () => {
  const link = 'https://example.org/abstimmung'
  expect(at(day(3), [phase('vote', 2, 9, { link })]).actions).toEqual([{ deed: 'vote', until: day(9), href: link }])
  expect(at(day(3), [phase('vote', 2, 9)])).toMatchObject({ actions: [], elsewhere: ['vote'] })
})

test('between phases it knows what comes next', () => {
  const phases = [phase('ideas', 2, 4), phase('result', 8, null)]
  expect(at(day(5), phases)).toMatchObject({ actions: [], running: [], next: { id: 'result' } })
  expect(at(day(9), phases)).toMatchObject({ running: [{ id: 'result' }], next: null })
})

test('where ideas are switched off nothing is offered that leads to a closed page', () => {
  expect(at(day(3), [phase('ideas', 2, 9, { support: true })], ['ideas']).actions).toEqual([])
})
