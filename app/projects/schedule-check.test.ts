import { expect, test } from 'vitest'
import { milestonesLeftBehind, milestonesOutside } from './schedule-check.ts'

const open = { actual: null, cancelledOn: null }
const frame = { startPlanned: '2026-03-01', endPlanned: '2026-09-30' }

test('open milestones before the start and after the end are named', () => {
  const milestones = [
    { ...open, title: 'Planung', planned: '2026-02-01' },
    { ...open, title: 'Rohbau', planned: '2026-09-30' },
    { ...open, title: 'Einweihung', planned: '2026-10-01' },
    { ...open, title: 'Irgendwann', planned: null },
    { title: 'Erreicht', planned: '2026-10-02', actual: '2026-09-01', cancelledOn: null },
    { title: 'Gestrichen', planned: '2026-10-03', actual: null, cancelledOn: '2026-09-01' },
  ]
  expect(milestonesOutside(frame, milestones)).toEqual([
    { title: 'Planung', planned: '2026-02-01', where: 'beforeStart' },
    { title: 'Einweihung', planned: '2026-10-01', where: 'afterEnd' },
  ])
  expect(milestonesOutside({ startPlanned: null, endPlanned: null }, milestones)).toEqual([])
})

test('an end that moves leaves milestones behind unless they move, too', () => {
  const before = [
    { ...open, id: 'a', title: 'Rohbau', planned: '2026-06-01' },
    { ...open, id: 'b', title: 'Einweihung', planned: '2026-09-30' },
  ]
  const after = [
    { ...open, id: 'a', planned: '2026-06-01' },
    { ...open, id: 'b', planned: '2026-12-01' },
  ]
  expect(milestonesLeftBehind('2026-09-30', '2026-12-01', before, after)).toEqual([
    { title: 'Rohbau', planned: '2026-06-01' },
  ])
  expect(milestonesLeftBehind('2026-09-30', '2026-09-30', before, after)).toEqual([])
})
