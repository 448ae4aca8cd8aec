import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'

export const questionKinds = [
  'yesNo',
  'single',
  'approval',
  'score',
  'ranking',
  'consensing',
  'budgetApproval',
  'knapsack',
  'points',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export const pollAccesses = ['account', 'residence', 'code'] as const
export type PollAccess = (typeof pollAccesses)[number]
export type BallotChannel = 'online' | 'paper'

/** The order of the three options the platform makes for a question to be answered with yes or no. */
export const yesNoOptions = ['yes', 'no', 'abstain'] as const

/** An option as a voter sees it. */
export type BallotOption = {
  id: string
  title: string
  text: string
  pro: string
  contra: string
  /** in words */
  place: string
  latitude: number | null
  longitude: number | null
  photoId: string | null
  /** in cents */
  cost: number | null
  /** "everything stays as it is" */
  passive: boolean
}

export type BallotQuestion = {
  id: string
  /** from 1 */
  position: number
  kind: QuestionKind
  title: string
  text: string
  /** how many options are marked at least and at most; null: any number */
  minimum: number | null
  maximum: number | null
  /** money to be given out, in cents */
  budget: number | null
  /** points to be given out */
  points: number | null
  shuffled: boolean
  /** asked of people of this district alone */
  districtId: string | null
  /** in stored order: marks stand in this order */
  options: BallotOption[]
}

/** One mark per option in stored order; null: nothing said. What a mark means: `Ballots` of app/methods/ballots.ts. */
export type Marks = (number | null)[]

/** Fewer ballots say too much about each voter: no result, no ballot file. */
export const fewestBallots = 5

export const pollStates = ['draft', 'released', 'running', 'counting', 'closed', 'stopped'] as const
export type PollState = (typeof pollStates)[number]

export const pollStateLooks: Record<PollState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'warning', icon: 'lock' },
  released: { tone: 'info', icon: 'calendar' },
  running: { tone: 'success', icon: 'vote' },
  counting: { tone: 'info', icon: 'clock' },
  closed: { tone: 'neutral', icon: 'check-circle' },
  stopped: { tone: 'warning', icon: 'stop' },
}

/** Everything the state of a poll follows from: its own marks, the dates of its phase, the stop of its process. */
export type PollDates = {
  releasedAt: Date | null
  startsAt: Date
  endsAt: Date | null
  closedAt: Date | null
  countedAt: Date | null
  stoppedAt: Date | null
}

/** Where a poll stands. From the end of its phase on it counts: nobody votes any more, whether the job has closed it yet or not. */
export function stateOf(poll: PollDates, now: Date): PollState {
  const { releasedAt, startsAt, endsAt, closedAt, countedAt, stoppedAt } = poll
  if (releasedAt === null) return 'draft'
  if (countedAt !== null) return 'closed'
  if (stoppedAt !== null && (endsAt === null || stoppedAt < endsAt)) return 'stopped'
  if (closedAt !== null || (endsAt !== null && endsAt <= now)) return 'counting'
  return startsAt <= now ? 'running' : 'released'
}

/** Numbers in addresses: whole, from 1, within what the database counts with; NaN otherwise. */
export function pollNumber(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : Number.NaN
}
