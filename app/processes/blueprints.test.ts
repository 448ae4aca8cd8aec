import { expect, test } from 'vitest'
import { localTime, momentOf } from './berlin.ts'
import { blueprintKeys, blueprints, datesOf } from './blueprints.ts'
import { deedsOf } from './permission.ts'
import { blueprintTexts } from './texts/blueprints.ts'

test.each(blueprintKeys)('%s is a chain without gaps in which something can be done', (key) => {
  const { phases } = blueprints[key]
  const dates = datesOf(phases, momentOf('2026-03-02T08:00')!)
  expect(dates.filter(({ startsAt, endsAt }) => endsAt && endsAt <= startsAt)).toEqual([])
  // only the last may stay open
  expect(dates.slice(1).map(({ startsAt }) => startsAt)).toEqual(dates.slice(0, -1).map(({ endsAt }) => endsAt))
  expect(phases.some((phase) => deedsOf(phase).length > 0)).toBe(true)
})

test.each(blueprintKeys)('%s has words for each of its phases in both languages', (key) => {
  for (const language of ['de', 'en'] as const) {
    const words = blueprintTexts[language][key]
    expect(words.phases).toHaveLength(blueprints[key].phases.length)
    expect(words.summary.length).toBeGreaterThan(20)
    expect(words.summary.length).toBeLessThanOrEqual(300)
  }
})

test('phases begin in the morning, end in the evening, whatever the clocks do', () => {
  const dates = datesOf(blueprints.ideasAndAnswer.phases, momentOf('2026-03-02T08:00')!)
  expect(dates.map(({ startsAt }) => localTime(startsAt))).toEqual([
    '2026-03-02T08:00',
    '2026-04-13T18:00',
    '2026-05-11T18:00',
  ])
})
