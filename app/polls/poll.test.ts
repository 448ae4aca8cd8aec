import { expect, test } from 'vitest'
import { pollNumber, stateOf } from './poll.ts'

const day = (n: number) => new Date(Date.UTC(2026, 5, n))
const dates = {
  releasedAt: day(1),
  startsAt: day(5),
  endsAt: day(20),
  closedAt: null,
  countedAt: null,
  stoppedAt: null,
}

test('a poll goes from draft to closed by the clock', () => {
  expect(stateOf({ ...dates, releasedAt: null }, day(10))).toBe('draft')
  expect(stateOf(dates, day(4))).toBe('released')
  expect(stateOf(dates, day(5))).toBe('running')
  // nobody votes any more, whether the job was there or not
  expect(stateOf(dates, day(20))).toBe('counting')
  expect(stateOf({ ...dates, closedAt: day(20) }, day(20))).toBe('counting')
  expect(stateOf({ ...dates, closedAt: day(20), countedAt: day(20) }, day(21))).toBe('closed')
})

test('a process that is stopped stops the vote that runs, not the one that is over', () => {
  expect(stateOf({ ...dates, stoppedAt: day(10) }, day(10))).toBe('stopped')
  expect(stateOf({ ...dates, stoppedAt: day(10), closedAt: day(10) }, day(30))).toBe('stopped')
  expect(stateOf({ ...dates, stoppedAt: day(21), closedAt: day(20) }, day(22))).toBe('counting')
  expect(stateOf({ ...dates, stoppedAt: day(21), closedAt: day(20), countedAt: day(20) }, day(22))).toBe('closed')
})

test('numbers in addresses', () => {
  expect(pollNumber('7')).toBe(7)
  for (const text of ['0', '07', '1e3', '-1', '', undefined, '9999999999']) expect(pollNumber(text)).toBeNaN()
})
