import { expect, test } from 'vitest'
import { type Asking, ageOn, eligibility, needsResidence, type PollFacts } from './eligibility.ts'

const day = (n: number) => new Date(Date.UTC(2026, 5, n, 10))
const poll: PollFacts = {
  id: 'p',
  access: 'account',
  minimumAge: null,
  districtIds: [],
  questions: [{ id: 'q', districtId: null }],
  releasedAt: day(1),
  startsAt: day(5),
  endsAt: day(20),
  closedAt: null,
  countedAt: null,
  stoppedAt: null,
  publishedAt: day(1),
  closed: false,
  now: day(10),
}
const account: Asking = { emailVerified: true, residence: null, paper: false }
const resident = (birthDate = '1980-03-01', districtId: string | null = 'north'): Asking => ({
  ...account,
  residence: { birthDate, districtId },
})
const asked = (asking: Asking, changed: Partial<PollFacts> = {}) => eligibility({ ...poll, ...changed }, asking)

test('whoever has an account may vote, and is told what is missing otherwise', () => {
  expect(asked(account)).toEqual({ may: true, questions: ['q'] })
  expect(asked(null)).toMatchObject({ why: 'sign-in' })
  expect(asked({ emailVerified: false, residence: null, paper: false })).toMatchObject({ why: 'email' })
  expect(asked({ code: 'valid' })).toMatchObject({ why: 'sign-in' })
})

test('residents alone; age and district ask for a confirmed residence, too', () => {
  expect(asked(account, { access: 'residence' })).toMatchObject({ why: 'residence' })
  expect(asked(resident(), { access: 'residence' })).toMatchObject({ may: true })
  expect(asked(account, { minimumAge: 16 })).toMatchObject({ why: 'residence' })
  expect(asked(account, { districtIds: ['north'] })).toMatchObject({ why: 'residence' })
  expect(asked(resident('1980-03-01', 'south'), { districtIds: ['north'] })).toMatchObject({
    why: 'district',
    districtIds: ['north'],
  })
  expect(asked(resident('1980-03-01', null), { districtIds: ['north'] })).toMatchObject({ why: 'district' })
  expect(needsResidence(poll)).toBe(false)
})

test('the age is that of the day the vote opens, in Germany', () => {
  const sixteen = { minimumAge: 16 }
  expect(asked(resident('2010-06-05'), sixteen)).toMatchObject({ may: true })
  expect(asked(resident('2010-06-06'), sixteen)).toMatchObject({ why: 'age', minimumAge: 16 })
  // half past midnight in Germany is still the day before in UTC
  const startsAt = new Date('2026-06-05T22:30:00Z')
  expect(asked(resident('2010-06-06'), { ...sixteen, startsAt })).toMatchObject({ may: true })
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
})

test('questions of a district are asked of its residents alone', () => {
  const questions = [
    { id: 'all', districtId: null },
    { id: 'north', districtId: 'north' },
  ]
  expect(asked(resident('1980-03-01', 'north'), { questions })).toEqual({ may: true, questions: ['all', 'north'] })
  expect(asked(resident('1980-03-01', 'south'), { questions })).toEqual({ may: true, questions: ['all'] })
  expect(asked(account, { questions })).toEqual({ may: true, questions: ['all'] })
  const [, north] = questions
  expect(asked(account, { questions: [north!] })).toMatchObject({ why: 'residence' })
  expect(asked(resident('1980-03-01', 'south'), { questions: [north!] })).toMatchObject({
    why: 'district',
    districtIds: ['north'],
  })
})

test('codes: none, wrong, void, right', () => {
  const access = 'code' as const
  expect(asked(null, { access })).toMatchObject({ why: 'code' })
  expect(asked(account, { access })).toMatchObject({ why: 'code' })
  expect(asked({ code: 'unknown' }, { access })).toMatchObject({ why: 'wrong-code' })
  expect(asked({ code: 'void' }, { access })).toMatchObject({ why: 'void-code' })
  expect(asked({ code: 'valid' }, { access })).toMatchObject({ may: true })
})

test('whoever was handed a paper ballot votes on paper', () => {
  expect(asked({ ...account, paper: true })).toMatchObject({ why: 'paper' })
})

test('before, after and when it was stopped', () => {
  expect(asked(account, { now: day(4) })).toMatchObject({ why: 'not-yet', at: day(5) })
  expect(asked(account, { now: day(5) })).toMatchObject({ may: true })
  expect(asked(account, { now: day(20) })).toMatchObject({ why: 'over', at: day(20) })
  expect(asked(account, { now: day(21), closedAt: day(20) })).toMatchObject({ why: 'over', at: day(20) })
  expect(asked(account, { stoppedAt: day(8) })).toMatchObject({ why: 'stopped', at: day(8) })
  expect(asked(account, { stoppedAt: day(22), now: day(23) })).toMatchObject({ why: 'over' })
  expect(asked(account, { releasedAt: null })).toMatchObject({ why: 'not-yet', at: null })
  expect(asked(account, { publishedAt: day(11) })).toMatchObject({ why: 'not-yet' })
  expect(asked(account, { closed: true })).toMatchObject({ why: 'closed-capability' })
})

test('what somebody can change is told before the vote opens', () => {
  expect(asked(account, { access: 'residence', now: day(2) })).toMatchObject({ why: 'residence' })
  expect(asked(null, { now: day(2) })).toMatchObject({ why: 'sign-in' })
})
