import type { BudgetRule } from '#app/methods/count.ts'
import { rows } from '#app/platform/db.server.ts'
import { type BudgetBallotKind, type BudgetStage, type ProposalState, stageOf } from './budget.ts'

export type RoundPot = {
  id: string
  title: string
  /** in cents */
  amount: number
  /** for residents of this district alone; null: for everybody */
  districtId: string | null
  districtName: string | null
  /** how many proposals stand in it, and how many of them may be on the ballot */
  proposals: number
  admitted: number
  /** what the winners of the rule cost together; 0 before the count */
  spent: number
}

type Span = { startsAt: Date; endsAt: Date | null }

/** A round with what its page and the lists say about it. */
export type Round = {
  id: string
  number: number
  stage: BudgetStage
  now: Date
  /** the next moment something changes by the clock alone; null: none */
  turn: Date | null
  process: { id: string; number: number; title: string; summary: string; stopped: boolean }
  ballotKind: BudgetBallotKind
  rule: BudgetRule
  maximum: number | null
  points: number | null
  /** day, YYYY-MM-DD */
  checkUntil: string | null
  fixedAt: Date | null
  /** the result was taken over: every proposal on the ballot says whether it won */
  decidedAt: Date | null
  importedFrom: string | null
  /** the phase ideas can be submitted in at this moment; null: none */
  openPhaseId: string | null
  /** the phases ideas are collected in, from first to last day */
  collecting: Span | null
  /** the phase of the vote */
  voting: (Span & { id: string }) | null
  poll: { id: string; number: number; countedAt: Date | null; turnout: number | null } | null
  pots: RoundPot[]
  /** sum of the pots */
  amount: number
  states: Partial<Record<ProposalState, number>>
  proposals: number
}

type Row = Omit<Round, 'stage' | 'turn' | 'openPhaseId' | 'collecting' | 'voting' | 'poll' | 'amount' | 'proposals'> & {
  publishedAt: Date | null
  collectingPhases: { id: string; startsAt: string; endsAt: string | null }[]
  votingId: string | null
  votingStartsAt: Date | null
  votingEndsAt: Date | null
  pollId: string | null
  pollNumber: number | null
  countedAt: Date | null
  turnout: number | null
}

/** Ideas that were hidden show nowhere, neither do proposals made of them. */
export const shownProposal = `(p."ideaId" is null or exists (select from "Idea" i where i."municipalityId" = p."municipalityId" and i.id = p."ideaId"
  and i."hiddenAt" is null))`

/** `published`: what everybody may see. `where` narrows "Budget" b, with $3 at hand. */
export async function readRounds(
  municipalityId: string,
  { published, where = 'true', value = null }: { published: boolean; where?: string; value?: string | number | null },
): Promise<Round[]> {
  // the value is always part of the query, so that its place has a type
  const found = await rows<Row>(`${sql} and ($3::text is null or ${where}) order by b.number desc limit 300`, [
    municipalityId,
    published,
    value === null ? null : String(value),
  ])
  return found.map(roundOf)
}

/** One round by its number; null: there is none, or nobody outside sees it. */
export async function readRound(
  municipalityId: string,
  number: number,
  { published }: { published: boolean },
): Promise<Round | null> {
  if (!Number.isInteger(number)) return null
  const [round] = await readRounds(municipalityId, { published, where: 'b.number = $3::int', value: number })
  return round ?? null
}

function roundOf(row: Row): Round {
  const { publishedAt, collectingPhases, votingId, votingStartsAt, votingEndsAt, pollId, pollNumber, ...rest } = row
  const { countedAt, turnout, ...round } = rest
  const phases = collectingPhases.map(({ id, startsAt, endsAt }) => ({
    id,
    startsAt: new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }))
  const voting = votingId && votingStartsAt ? { id: votingId, startsAt: votingStartsAt, endsAt: votingEndsAt } : null
  const { now, fixedAt } = round
  const isOpen = ({ startsAt, endsAt }: Span) => startsAt <= now && (endsAt === null || endsAt > now)
  return {
    ...round,
    // decided is what the proposals know of, some moments after the count
    stage: stageOf({ now, publishedAt, collecting: phases, voting, fixedAt, countedAt: round.decidedAt }),
    turn: nextOf(
      [publishedAt, ...[...phases, ...(voting ? [voting] : [])].flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])],
      now,
    ),
    openPhaseId: round.process.stopped ? null : (phases.find(isOpen)?.id ?? null),
    collecting: phases.length === 0 ? null : { startsAt: phases[0]!.startsAt, endsAt: phases.at(-1)!.endsAt },
    voting,
    poll: pollId ? { id: pollId, number: pollNumber!, countedAt, turnout } : null,
    amount: round.pots.reduce((sum, { amount }) => sum + amount, 0),
    proposals: Object.values(round.states).reduce((sum, count) => sum + count, 0),
  }
}

function nextOf(moments: (Date | null)[], now: Date): Date | null {
  const coming = moments.filter((at): at is Date => at !== null && at > now)
  return coming.length === 0 ? null : new Date(Math.min(...coming.map(Number)))
}

const sql = `
  select b.id, b.number, b."ballotKind"::text as "ballotKind", b.rule, b.maximum, b.points, b."checkUntil"::text as "checkUntil", b."fixedAt",
    b."decidedAt", b."importedFrom", clock_timestamp() as now, c."publishedAt",
    json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'summary', c.summary, 'stopped', c."stoppedAt" is not null) as process,
    coalesce((select json_agg(json_build_object('id', f.id, 'startsAt', f."startsAt", 'endsAt', f."endsAt") order by f."startsAt", f.position)
      from "Phase" f where f."municipalityId" = $1 and f."processId" = c.id and f.kind = 'ideas'), '[]') as "collectingPhases",
    v.id as "votingId", v."startsAt" as "votingStartsAt", v."endsAt" as "votingEndsAt",
    l.id as "pollId", l.number as "pollNumber", l."countedAt", l."ballotsOnline" + l."ballotsPaper" as turnout,
    (select json_agg(json_build_object('id', t.id, 'title', t.title, 'amount', t.amount, 'districtId', t."districtId", 'districtName', d.name,
        'proposals', n.proposals, 'admitted', n.admitted, 'spent', n.spent) order by t.position)
      from "BudgetPot" t left join "District" d on d."municipalityId" = $1 and d.id = t."districtId"
      cross join lateral (select count(*) as proposals, count(*) filter (where p.state = 'admitted') as admitted,
          coalesce(sum(p.cost) filter (where p.won), 0) as spent
        from "Proposal" p where p."municipalityId" = $1 and p."potId" = t.id and ${shownProposal}) n
      where t."municipalityId" = $1 and t."budgetId" = b.id) as pots,
    coalesce((select json_object_agg(s.state, s.count) from (select p.state, count(*) as count from "Proposal" p
      where p."municipalityId" = $1 and p."budgetId" = b.id and ${shownProposal} group by p.state) s), '{}') as states
  from "Budget" b
  join "Process" c on c."municipalityId" = b."municipalityId" and c.id = b."processId"
  left join lateral (select f.id, f."startsAt", f."endsAt" from "Phase" f where f."municipalityId" = $1 and f."processId" = c.id and f.kind = 'budget'
    order by f."startsAt" limit 1) v on true
  left join "Poll" l on l."municipalityId" = b."municipalityId" and l.id = b."pollId"
  where b."municipalityId" = $1 and (not $2::bool or c."publishedAt" <= now())`
