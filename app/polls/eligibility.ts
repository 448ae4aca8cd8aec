import { isoDay } from '#app/ui/format.ts'
import { type PollAccess, type PollDates, stateOf } from './poll.ts'

/** What decides who may vote and when; read with the poll. */
export type PollFacts = PollDates & {
  id: string
  access: PollAccess
  minimumAge: number | null
  /** none: the whole municipality */
  districtIds: string[]
  questions: { id: string; districtId: string | null }[]
  /** null or later than now: nobody sees the poll yet */
  publishedAt: Date | null
  /** the municipality has switched off what the vote belongs to */
  closed: boolean
  /** time of the database */
  now: Date
}

/** Who asks, as far as it matters. `paper`: a paper ballot was handed out to them. */
export type Asking =
  | null
  | {
      emailVerified: boolean
      /** of the confirmed residence; days as YYYY-MM-DD */
      residence: { birthDate: string; districtId: string | null } | null
      paper: boolean
    }
  | { code: 'valid' | 'void' | 'unknown' }

export type Ineligible = { may: false } & (
  | { why: 'sign-in' | 'email' | 'residence' | 'code' | 'wrong-code' | 'void-code' | 'paper' | 'closed-capability' }
  | { why: 'age'; minimumAge: number }
  | { why: 'district'; districtIds: string[] }
  /** `at`: when it opens; null: nobody knows yet */
  | { why: 'not-yet'; at: Date | null }
  | { why: 'over'; at: Date }
  | { why: 'stopped'; at: Date }
)
export type Eligibility =
  | { may: true /** ids of the questions asked of this voter */; questions: string[] }
  | Ineligible

/**
 * May they vote, and if not why? What nothing can be done about comes first, then what people can change, then when: whoever has to confirm a
 * residence learns it before the vote opens.
 */
export function eligibility(poll: PollFacts, asking: Asking): Eligibility {
  if (poll.closed) return { may: false, why: 'closed-capability' }
  const state = stateOf(poll, poll.now)
  if (state === 'stopped') return { may: false, why: 'stopped', at: poll.stoppedAt! }
  if (state === 'counting' || state === 'closed') return { may: false, why: 'over', at: poll.endsAt ?? poll.closedAt! }
  const who = personal(poll, asking)
  if (!who.may) return who
  const seen = poll.publishedAt !== null && poll.publishedAt <= poll.now
  if (state !== 'running' || !seen) return { may: false, why: 'not-yet', at: state === 'draft' ? null : poll.startsAt }
  return who
}

/** Leaving the time aside. */
function personal(poll: PollFacts, asking: Asking): Eligibility {
  if (poll.access === 'code') {
    if (asking === null || !('code' in asking)) return { may: false, why: 'code' }
    if (asking.code !== 'valid') return { may: false, why: asking.code === 'void' ? 'void-code' : 'wrong-code' }
    return { may: true, questions: poll.questions.map(({ id }) => id) }
  }
  if (asking === null || 'code' in asking) return { may: false, why: 'sign-in' }
  if (!asking.emailVerified) return { may: false, why: 'email' }
  const { residence } = asking
  if (needsResidence(poll) && !residence) return { may: false, why: 'residence' }
  const { minimumAge, districtIds } = poll
  if (minimumAge !== null && ageOn(residence!.birthDate, isoDay(poll.startsAt)) < minimumAge)
    return { may: false, why: 'age', minimumAge }
  const district = residence?.districtId ?? null
  if (districtIds.length > 0 && (district === null || !districtIds.includes(district)))
    return { may: false, why: 'district', districtIds }
  const asked = poll.questions.filter(({ districtId }) => districtId === null || districtId === district)
  if (asked.length === 0)
    return { may: false, why: 'district', districtIds: poll.questions.map(({ districtId }) => districtId!) }
  if (asking.paper) return { may: false, why: 'paper' }
  return { may: true, questions: asked.map(({ id }) => id) }
}

/** Age and district are known of confirmed residents alone. */
export function needsResidence(poll: Pick<PollFacts, 'access' | 'minimumAge' | 'districtIds' | 'questions'>): boolean {
  const { access, minimumAge, districtIds, questions } = poll
  if (access === 'code') return false
  const everyQuestionOfADistrict = questions.length > 0 && questions.every(({ districtId }) => districtId !== null)
  return access === 'residence' || minimumAge !== null || districtIds.length > 0 || everyQuestionOfADistrict
}

/** Full years on a day. Whoever is born on 29 February has a birthday on 1 March in other years (§ 187, 188 BGB). */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
