import { expect, test } from 'vitest'
import { fixProblems } from './fix-check.ts'
import type { Round, RoundPot } from './round.server.ts'

const now = new Date('2026-11-24T12:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)
const pot = (admitted: number) => ({ admitted }) as RoundPot
const round = (changed: Partial<Round> = {}): Round =>
  ({
    now,
    process: { stopped: false },
    voting: { startsAt: days(1), endsAt: days(9) },
    states: { admitted: 3, rejected: 1 },
    pots: [pot(3), pot(0)],
    ...changed,
  }) as Round

test('a round whose proposals are all decided can be fixed; a pot without any is no question', () => {
  expect(fixProblems(round())).toEqual([])
})

test('everything that is missing is said', () => {
  expect(fixProblems(round({ states: { submitted: 1 }, pots: [pot(0)] }))).toEqual(['undecided', 'none'])
  expect(fixProblems(round({ pots: [pot(1), pot(4)] }))).toEqual(['few-proposals'])
  expect(fixProblems(round({ voting: null }))).toEqual(['no-vote-phase'])
  expect(fixProblems(round({ voting: { id: 'v', startsAt: days(-9), endsAt: days(-1) } }))).toEqual(['over'])
  expect(fixProblems(round({ voting: { id: 'v', startsAt: days(-9), endsAt: null } }))).toEqual(['no-end'])
})
