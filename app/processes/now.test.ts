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

test('a vote is found on the page; one held elsewhere is linked, whether the municipality has polls or not', () => {
  const link = 'https://example.org/abstimmung'
  const held = (settings: object, closed?: string[]) => at(day(3), [phase('vote', 2, 9, settings)], closed)
  expect(held({}).actions).toEqual([{ deed: 'vote', until: day(9), href: '#abstimmung' }])
  expect(held({ link }).actions).toEqual([{ deed: 'vote', until: day(9), href: link }])
  expect(held({ link }, ['polls']).actions).toEqual([{ deed: 'vote', until: day(9), href: link }])
  expect(at(day(3), [phase('budget', 2, 9)]).actions[0]).toMatchObject({ href: '#buergerhaushalt' })
})

test('what nobody can do here and nowhere else is said in words', () => {
  expect(at(day(3), [phase('vote', 2, 9)], ['polls'])).toMatchObject({ actions: [], elsewhere: ['vote'] })
  expect(at(day(3), [phase('consult', 2, 9)])).toMatchObject({ actions: [], elsewhere: ['consult'] })
})

test('between phases it knows what comes next', () => {
  const phases = [phase('ideas', 2, 4), phase('result', 8, null)]
  expect(at(day(5), phases)).toMatchObject({ actions: [], running: [], next: { id: 'result' } })
  expect(at(day(9), phases)).toMatchObject({ running: [{ id: 'result' }], next: null })
})

test('where ideas are switched off nothing is offered that leads to a closed page', () => {
  expect(at(day(3), [phase('ideas', 2, 9, { support: true })], ['ideas']).actions).toEqual([])
})
