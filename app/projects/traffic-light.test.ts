import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, dayOf } from './day.ts'
import { isLate, type LightFacts, lightRule, trafficLight } from './traffic-light.ts'

const today = '2026-06-01'
const calm: LightFacts = {
  state: 'running',
  startPlanned: '2026-01-01',
  endPlanned: '2026-12-01',
  endFirstPromised: '2026-12-01',
  endActual: null,
  costFirstPromised: 10_000_00,
  costEstimate: 10_000_00,
  costApproved: 10_000_00,
  costSpent: 2_000_00,
  overdueMilestones: 0,
  oldestOverdue: null,
  datedMilestones: 3,
  lastNews: '2026-05-20',
}

function ago(days: number): string {
  return dayOf(new Date(dateOf(today)!.getTime() - days * 86_400_000))
}

test('nothing wrong is green and says so', () => {
  expect(trafficLight(calm, today)).toEqual({ light: 'green', reasons: [{ key: 'onTrack', level: 'green' }] })
})

test('nothing to judge by is grey, but silence still counts', () => {
  const undated = { ...calm, endPlanned: null, endFirstPromised: null, datedMilestones: 0 }
  expect(trafficLight(undated, today).light).toBe('grey')
  expect(trafficLight({ ...undated, lastNews: ago(91) }, today).light).toBe('yellow')
})

test.each<[string, Partial<LightFacts>, string, string]>([
  ['a milestone of yesterday', { overdueMilestones: 1, oldestOverdue: ago(1) }, 'yellow', 'milestonesOverdue'],
  ['a milestone 60 days old', { overdueMilestones: 1, oldestOverdue: ago(60) }, 'yellow', 'milestonesOverdue'],
  ['a milestone 61 days old', { overdueMilestones: 2, oldestOverdue: ago(61) }, 'red', 'milestonesOverdue'],
  ['a start that passed', { state: 'planned', startPlanned: ago(3) }, 'yellow', 'startOverdue'],
  ['an end that passed', { endPlanned: ago(61), endFirstPromised: ago(61) }, 'red', 'endOverdue'],
  ['an end moved by 31 days', { endFirstPromised: '2026-10-31' }, 'yellow', 'endShifted'],
  ['an end moved by 181 days', { endFirstPromised: '2026-06-03' }, 'red', 'endShifted'],
  ['a cent above what was approved', { costEstimate: 10_000_01 }, 'yellow', 'overApproved'],
  ['more spent than approved', { costSpent: 11_000_01 }, 'red', 'overApproved'],
  ['dearer than promised', { costEstimate: 12_500_01, costApproved: 13_000_00 }, 'red', 'overPromised'],
  ['silence', { lastNews: ago(91) }, 'yellow', 'silent'],
  ['long silence', { lastNews: ago(181) }, 'red', 'silent'],
  ['a pause', { state: 'paused' }, 'yellow', 'paused'],
])('%s gives a reason', (_, change, light, key) => {
  const result = trafficLight({ ...calm, ...change }, today)
  expect(result.light).toBe(light)
  expect(result.reasons.map((reason) => reason.key)).toContain(key)
})

test('the limits themselves are still in order', () => {
  const limit = { ...calm, lastNews: ago(lightRule.silentDays.yellow), endFirstPromised: '2026-11-01' }
  expect(trafficLight(limit, today).light).toBe('green')
})

test('what is over has no light, but says whether it kept its word', () => {
  const done = { ...calm, state: 'done' as const, endActual: '2026-12-11', lastNews: ago(900), costSpent: 99_000_00 }
  expect(trafficLight(done, today)).toEqual({ light: 'done', reasons: [{ key: 'doneLate', level: 'done', days: 10 }] })
  expect(trafficLight({ ...done, state: 'stopped' }, today).light).toBe('stopped')
  expect(isLate({ ...done, overdueMilestones: 1, oldestOverdue: ago(5) }, today)).toBe(false)
})

test('time alone never makes a light better', () => {
  const rank = { green: 0, grey: 0, yellow: 1, red: 2, done: 3, stopped: 3 }
  const day = fc.option(fc.integer({ min: -400, max: 400 }).map(ago))
  const changing = fc.record({
    endPlanned: day,
    endFirstPromised: day,
    oldestOverdue: fc.integer({ min: 1, max: 400 }).map(ago),
    overdueMilestones: fc.nat(3),
    lastNews: day,
  })
  fc.assert(
    fc.property(changing, fc.nat(300), (changed, later) => {
      const one = { ...calm, ...changed }
      const now = trafficLight(one, today)
      expect(rank[trafficLight(one, ago(-later)).light]).toBeGreaterThanOrEqual(rank[now.light])
      expect(now.reasons.length).toBeGreaterThan(0)
    }),
  )
})
