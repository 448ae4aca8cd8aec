import type { BallotQuestion, PollAccess } from './poll.ts'
import { budgetKinds } from './question-form.ts'
import { hasQuorum } from './rule.ts'

/** What a release looks at. */
export type ReleaseFacts = {
  title: string
  summary: string
  purpose: string
  decidedBy: string
  afterwards: string
  access: PollAccess
  minimumAge: number | null
  districtIds: readonly string[]
  paper: boolean
  eligible: number | null
  startsAt: Date
  endsAt: Date | null
  stoppedAt: Date | null
  publishedAt: Date | null
  now: Date
  questions: readonly (BallotQuestion & { rule: unknown })[]
}

type Plain =
  | 'no-end'
  | 'ended'
  | 'stopped'
  | 'title'
  | 'summary'
  | 'purpose'
  | 'decidedBy'
  | 'afterwards'
  | 'no-question'
  | 'needs-residence'
  | 'code-unlimited'
  | 'paper-account'
  | 'paper-districts'
type OfQuestion = 'options' | 'passive' | 'limits' | 'budget' | 'cost' | 'points' | 'quorum'

/** What keeps a poll from its release, and where it is mended. */
export type Problem =
  | { what: Plain; where: 'texts' | 'voters' | 'questions' | 'phase' | 'process' }
  | { what: OfQuestion; where: 'question' | 'voters'; question: { id: string; title: string } }

/** Everything that keeps a poll from its release; nothing: it can be released. */
export function problemsOf(poll: ReleaseFacts): Problem[] {
  return [...ofPhase(poll), ...ofTexts(poll), ...ofQuestions(poll), ...ofVoters(poll)]
}

/** What staff should know, though it keeps nothing back. */
export function adviceFor(poll: ReleaseFacts): ('unpublished' | 'eligible' | 'codes' | 'started' | 'few')[] {
  const { publishedAt, now, eligible, access, startsAt } = poll
  return [
    ...(publishedAt === null || publishedAt > now ? (['unpublished'] as const) : []),
    ...(startsAt <= now ? (['started'] as const) : []),
    ...(eligible === null ? (['eligible'] as const) : []),
    ...(access === 'code' ? (['codes'] as const) : []),
    'few',
  ]
}

function ofPhase({ endsAt, stoppedAt, now }: ReleaseFacts): Problem[] {
  if (stoppedAt !== null) return [{ what: 'stopped', where: 'process' }]
  if (endsAt === null) return [{ what: 'no-end', where: 'phase' }]
  return endsAt <= now ? [{ what: 'ended', where: 'process' }] : []
}

function ofTexts(poll: ReleaseFacts): Problem[] {
  const needed = ['title', 'summary', 'purpose', 'decidedBy', 'afterwards'] as const
  return needed
    .filter((field) => poll[field].trim().length < (field === 'title' ? 5 : 3))
    .map((what) => ({ what, where: 'texts' }))
}

function ofQuestions({ questions, eligible }: ReleaseFacts): Problem[] {
  if (questions.length === 0) return [{ what: 'no-question', where: 'questions' }]
  return questions.flatMap((one) => {
    const { kind, options, minimum, maximum, budget, points } = one
    const question = { id: one.id, title: one.title }
    const wrong: [OfQuestion, boolean][] = [
      ['options', options.filter(({ passive }) => !passive).length < 2],
      ['passive', kind === 'consensing' && !options.some(({ passive }) => passive)],
      ['limits', Math.max(minimum ?? 0, maximum ?? 0) > options.length && options.length >= 2],
      ['budget', budgetKinds.includes(kind) && budget === null],
      ['cost', budgetKinds.includes(kind) && options.some(({ cost }) => cost === null)],
      ['points', kind === 'points' && points === null],
    ]
    const found: Problem[] = wrong.filter(([, is]) => is).map(([what]) => ({ what, where: 'question', question }))
    return hasQuorum(one.rule) && eligible === null ? [...found, { what: 'quorum', where: 'voters', question }] : found
  })
}

function ofVoters({ access, minimumAge, districtIds, questions, paper }: ReleaseFacts): Problem[] {
  const ofDistrict = questions.some(({ districtId }) => districtId !== null)
  const limited = minimumAge !== null || districtIds.length > 0 || ofDistrict
  const wrong: [Plain, boolean][] = [
    ['needs-residence', limited && access === 'account'],
    ['code-unlimited', limited && access === 'code'],
    ['paper-account', paper && access === 'account'],
    ['paper-districts', paper && ofDistrict],
  ]
  return wrong.filter(([, is]) => is).map(([what]) => ({ what, where: 'voters' }))
}
