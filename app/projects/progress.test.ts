import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentOf, progressOf, type WeightedMilestone } from './progress.ts'

const milestone = fc.record({
  weight: fc.integer({ min: 1, max: 100 }),
  actual: fc.constantFrom(null, '2026-03-01'),
  cancelledOn: fc.constantFrom(null, null, '2026-04-01'),
})
const milestones = fc.array(milestone, { maxLength: 12 })
const open: WeightedMilestone = { weight: 2, actual: null, cancelledOn: null }
const reached: WeightedMilestone = { weight: 1, actual: '2026-03-01', cancelledOn: null }

test('weights count, not numbers of milestones', () => {
  expect(progressOf([open, reached])).toMatchObject({ share: 1 / 3, doneWeight: 1, countedWeight: 3 })
})

test('without milestones there is no share, and cancelled ones do not make one', () => {
  expect(progressOf([]).share).toBeNull()
  expect(progressOf([{ ...open, cancelledOn: '2026-04-01' }])).toMatchObject({ share: null, cancelledCount: 1 })
})

test('a share lies between nothing and all, and exists exactly when something counts', () => {
  fc.assert(
    fc.property(milestones, (list) => {
      const { share } = progressOf(list)
      expect(share === null).toBe(list.every((one) => one.cancelledOn !== null))
      expect((share ?? 0) >= 0 && (share ?? 0) <= 1).toBe(true)
    }),
  )
})

test('reaching a milestone never lowers the share; all reached is all done', () => {
  fc.assert(
    fc.property(milestones, fc.nat(), (list, pick) => {
      fc.pre(list.length > 0)
      const at = pick % list.length
      const before = progressOf(list).share
      const after = progressOf(list.map((one, i) => (i === at ? { ...one, actual: '2026-05-01' } : one))).share
      expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
      const all = progressOf(list.map((one) => ({ ...one, actual: '2026-05-01' }))).share
      expect(all === null || all === 1).toBe(true)
    }),
  )
})

test('a cancelled milestone changes nothing, neither does another order or unit of weight', () => {
  fc.assert(
    fc.property(milestones, milestone, fc.integer({ min: 1, max: 9 }), (list, other, unit) => {
      const { share } = progressOf(list)
      expect(progressOf([...list, { ...other, cancelledOn: '2026-04-01' }]).share).toBe(share)
      expect(progressOf(list.toReversed()).share).toBe(share)
      const scaled = progressOf(list.map((one) => ({ ...one, weight: one.weight * unit }))).share
      expect(scaled ?? -1).toBeCloseTo(share ?? -1, 10)
    }),
  )
})

test('100 percent is shown only when all is done, 0 only when nothing is', () => {
  expect([null, 0, 0.001, 0.29, 0.999, 1].map(percentOf)).toEqual([null, 0, 1, 29, 99, 100])
  fc.assert(
    fc.property(milestones, (list) => {
      const { share } = progressOf(list)
      const percent = percentOf(share)
      expect(percent === 100).toBe(share === 1)
      expect(percent === 0).toBe(share === 0)
    }),
  )
})
