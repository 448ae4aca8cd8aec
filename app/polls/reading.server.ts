import type { CountingRule } from '#app/methods/count.ts'
import { rows } from '#app/platform/db.server.ts'
import type { PollFacts } from './eligibility.ts'
import { factsColumns, pollJoins, questionsSql } from './facts.server.ts'
import { type BallotQuestion, fewestBallots, type PollState, stateOf } from './poll.ts'
import { turnoutOf } from './turnout.server.ts'

export type ShownQuestion = BallotQuestion & { rule: CountingRule }

/** Everything the page of a poll shows to everybody. */
export type ShownPoll = Omit<PollFacts, 'questions'> & {
  number: number
  title: string
  summary: string
  purpose: string
  decidedBy: string
  afterwards: string
  paper: boolean
  receipts: boolean
  eligible: number | null
  seedHash: string | null
  /** after the close */
  seed: string | null
  /** percent, while the job counts */
  countProgress: number
  /** after the close; null before, and apart only where both are enough (`mayBeApart`) */
  ballotsOnline: number | null
  ballotsPaper: number | null
  process: { id: string; number: number; title: string; stopReason: string }
  phase: { id: string; kind: 'vote' | 'budget'; title: string }
  questions: ShownQuestion[]
  state: PollState
  /** how many took part so far, or in all */
  turnout: number
  /** closed with fewer than five ballots: there is no result and no ballot file */
  tooFew: boolean
}

/** The page of a poll, in one trip. `released`: what everybody may see. */
export async function pollPage(
  municipalityId: string,
  number: number,
  { released }: { released: boolean },
): Promise<ShownPoll | null> {
  if (!Number.isInteger(number)) return null
  const { known, keep } = turnoutOf(municipalityId, number)
  const [found] = await rows<Row & { voted: number | null }>(page, [municipalityId, number, released, known === null])
  if (!found) return null
  const { voted, ...row } = found
  const state = stateOf(row, row.now)
  const turnout = row.ballotsOnline === null ? (known ?? keep(voted ?? 0)) : row.ballotsOnline + (row.ballotsPaper ?? 0)
  const apart = mayBeApart(row)
  return {
    ...row,
    ballotsOnline: apart ? row.ballotsOnline : null,
    ballotsPaper: apart ? row.ballotsPaper : null,
    state,
    turnout,
    tooFew: (state === 'counting' || state === 'closed') && turnout < fewestBallots,
  }
}

/** Paper and online are told apart only where neither says much about single people. */
export function mayBeApart(ballots: { ballotsOnline: number | null; ballotsPaper: number | null }): boolean {
  return (ballots.ballotsOnline ?? 0) >= fewestBallots && (ballots.ballotsPaper ?? 0) >= fewestBallots
}

type Row = Omit<ShownPoll, 'state' | 'turnout' | 'tooFew'>

const page = `
  select ${factsColumns}, p.number, p.title, p.summary, p.purpose, p."decidedBy", p.afterwards, p.paper, p.receipts, p.eligible, p."seedHash",
    p.seed, p."countProgress", p."ballotsOnline", p."ballotsPaper",
    json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'stopReason', c."stopReason") as process,
    json_build_object('id', f.id, 'kind', f.kind, 'title', f.title) as phase,
    case when $4 and p."closedAt" is null and p."releasedAt" is not null then (select count(*)::int from "Ballot" b
      where b."municipalityId" = $1 and b."pollId" = p.id) end as voted,
    ${questionsSql('$1', 'p.id')} as questions
  from "Poll" p ${pollJoins}
  where p."municipalityId" = $1 and p.number = $2 and (not $3::bool or (p."releasedAt" is not null and c."publishedAt" <= now()))`

export type ListedPoll = Pick<
  ShownPoll,
  'id' | 'number' | 'title' | 'summary' | 'access' | 'startsAt' | 'endsAt' | 'closedAt' | 'countedAt' | 'state'
> & {
  process: { number: number; title: string }
  phase: ShownPoll['phase']
  questions: number
  /** how many took part; null before the close */
  turnout: number | null
  /** somebody may look at the result */
  hasResult: boolean
}

const mostListed = 300

/**
 * Polls everybody sees: what runs by its end, then what comes by its start, then what is over, the latest first. `processNumber`: of one process.
 * `now`: time of the database; `turn`: the next moment the list changes by the clock alone.
 */
export async function pollList(
  municipalityId: string,
  { processNumber = null }: { processNumber?: number | null } = {},
): Promise<{ polls: ListedPoll[]; now: Date; turn: Date | null }> {
  const found = await rows<Omit<ListedPoll, 'state'> & { releasedAt: Date; stoppedAt: Date | null; now: Date }>(list, [
    municipalityId,
    processNumber,
    mostListed,
  ])
  const now = found[0]?.now ?? new Date()
  const polls = found.map(({ now: at, releasedAt, stoppedAt, ...poll }) => ({
    ...poll,
    state: stateOf({ ...poll, releasedAt, stoppedAt }, at),
  }))
  const turns = found.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((at) => at !== null && at > now)
  return { polls, now, turn: turns.length === 0 ? null : new Date(Math.min(...turns.map(Number))) }
}

const list = `
  select p.id, p.number, p.title, p.summary, p.access::text, f."startsAt", f."endsAt", p."closedAt", p."countedAt", p."releasedAt",
    c."stoppedAt", now() as now, json_build_object('number', c.number, 'title', c.title) as process,
    json_build_object('id', f.id, 'kind', f.kind, 'title', f.title) as phase,
    (select count(*)::int from "PollQuestion" q where q."municipalityId" = $1 and q."pollId" = p.id) as questions,
    p."ballotsOnline" + p."ballotsPaper" as turnout,
    p."countedAt" is not null and p."ballotsOnline" + p."ballotsPaper" >= ${fewestBallots} as "hasResult"
  from "Poll" p ${pollJoins}
  where p."municipalityId" = $1 and p."releasedAt" is not null and c."publishedAt" <= now() and ($2::int is null or c.number = $2)
  order by case when p."closedAt" is not null or c."stoppedAt" is not null or f."endsAt" <= now() then 3 when f."startsAt" > now() then 2
      else 1 end,
    case when p."closedAt" is not null or c."stoppedAt" is not null or f."endsAt" <= now() then -extract(epoch from f."endsAt")
      when f."startsAt" > now() then extract(epoch from f."startsAt") else extract(epoch from f."endsAt") end, p.number
  limit $3`
