import { NONE } from '#app/methods/ballots.ts'
import type { BudgetRule } from '#app/methods/count.ts'
import type { PbElection } from '#app/methods/pabulib.ts'
import type { VoteType } from '#app/methods/pabulib-votes.ts'
import { writePabulib } from '#app/methods/pabulib-writing.ts'
import { csvFile } from '#app/platform/csv.ts'
import { rows } from '#app/platform/db.server.ts'
import { ballotsOfPoll } from '#app/polls/counting.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { ProposalState } from './budget.ts'
import { councilJoin } from './listing.server.ts'
import { type Round, type RoundPot, readRound, shownProposal } from './round.server.ts'
import { fileTexts } from './texts/files.ts'
import { proposalTexts } from './texts/proposal-states.ts'

/**
 * A decided round as a .pb file of Pabulib: one file per pot, as the format knows one budget; `potId` null: the first. Voters are numbers in the order
 * the ballots were shuffled into at the close. null: no such round or pot, or too few ballots.
 */
export async function pabulibFile(
  municipality: { id: string; name: string },
  number: number,
  potId: string | null = null,
): Promise<string | null> {
  const round = await readRound(municipality.id, number, { published: true })
  const pot = round?.pots.find(({ id }) => potId === null || id === potId)
  if (!round?.poll || !round.decidedAt || !pot) return null
  const questions = await rows<Question>(questionsSql, [municipality.id, round.poll.id])
  const at = questions.findIndex((question) => question.options.some((option) => option.potId === pot.id))
  const question = questions[at]
  if (!question?.hasResult) return null
  const blocks = await ballotsOfPoll(municipality.id, round.poll.id, questions, round.poll.turnout ?? 0)
  const ballots = blocks[at]!
  const voteType: VoteType = round.ballotKind === 'points' ? 'cumulative' : 'approval'
  const marks = ballots.marks.map((mark) => (mark > 0 ? mark : NONE))
  return writePabulib({
    meta: metaOf(municipality, round, pot, voteType),
    voteType,
    unit: 100,
    budget: pot.amount,
    projects: question.options.map((option) => ({
      id: String(option.number),
      cost: option.cost,
      name: option.title,
      isSelected: option.won,
      more: placeOf(option),
    })),
    voters: Array.from({ length: ballots.size }, (_, row) => String(row + 1)),
    ballots: { ...ballots, marks },
  } satisfies PbElection)
}

function placeOf({
  latitude,
  longitude,
}: {
  latitude: number | null
  longitude: number | null
}): Record<string, string> {
  return latitude === null ? {} : { latitude: String(latitude), longitude: String(longitude) }
}

/** All proposals of a round as a table; null: there is no such round. */
export async function proposalsFile(
  municipalityId: string,
  number: number,
  language: Language,
): Promise<string | null> {
  const round = await readRound(municipalityId, number, { published: true })
  if (!round) return null
  const t = textsIn(fileTexts, language)
  const states = textsIn(proposalTexts, language).states
  const found = await rows<Line>(linesSql, [municipalityId, round.id])
  const euro = (cents: number | null) => (cents === null ? null : cents / 100)
  const lines = found.map((one) => [
    one.number,
    one.title,
    one.summary,
    one.pot,
    states[one.state],
    one.reason,
    euro(one.wishCost),
    euro(one.cost),
    one.ideaNumber,
    one.supportCount,
    one.latitude,
    one.longitude,
    one.won,
    one.realised,
  ])
  return csvFile(t.head, lines)
}

function metaOf({ name }: { name: string }, round: Round, pot: RoundPot, voteType: VoteType): [string, string][] {
  const { process, voting, maximum, points, rule } = round
  const longest: [string, string][] =
    maximum !== null && voteType === 'approval' ? [['max_length', String(maximum)]] : []
  const sum: [string, string][] =
    points !== null && voteType === 'cumulative' ? [['max_sum_points', String(points)]] : []
  return [
    ['description', process.title],
    ['country', 'Germany'],
    ['unit', name],
    ['instance', isoDay(voting?.endsAt ?? round.now).slice(0, 4)],
    ...(round.pots.length > 1 || pot.districtName
      ? [['district', pot.districtName ?? pot.title] as [string, string]]
      : []),
    ['num_projects', ''],
    ['num_votes', ''],
    ['budget', ''],
    ['vote_type', voteType],
    ['rule', ruleName(rule)],
    ...(voting ? [['date_begin', germanDay(voting.startsAt)] as [string, string]] : []),
    ...(voting?.endsAt ? [['date_end', germanDay(voting.endsAt)] as [string, string]] : []),
    ...longest,
    ...sum,
    ['language', 'de'],
    ['currency', 'EUR'],
  ]
}

/** As Pabulib names rules. */
function ruleName(rule: BudgetRule): string {
  if (rule.method === 'greedy') return rule.by === 'votes' ? 'greedy' : 'greedy/cost'
  return rule.completion === 'none' ? 'equalshares' : `equalshares/${rule.completion}`
}

function germanDay(date: Date): string {
  return isoDay(date).split('-').toReversed().join('.')
}

type Question = {
  hasResult: boolean
  options: {
    number: number
    potId: string
    title: string
    cost: number
    won: boolean | null
    latitude: number | null
    longitude: number | null
  }[]
}

const questionsSql = `
  select q.result is not null as "hasResult",
    (select json_agg(json_build_object('number', p.number, 'potId', p."potId", 'title',
        case when ${shownProposal} then o.title else '' end, 'cost', o.cost, 'won', p.won,
        'latitude', o.latitude, 'longitude', o.longitude) order by o.position)
      from "PollOption" o join "Proposal" p on p."municipalityId" = o."municipalityId" and p."optionId" = o.id
      where o."municipalityId" = $1 and o."questionId" = q.id) as options
  from "PollQuestion" q where q."municipalityId" = $1 and q."pollId" = $2 order by q.position`

type Line = {
  number: number
  title: string
  summary: string
  pot: string
  state: ProposalState
  reason: string
  wishCost: number | null
  cost: number | null
  ideaNumber: number | null
  supportCount: number | null
  latitude: number | null
  longitude: number | null
  won: boolean | null
  realised: boolean | null
}

const linesSql = `
  select p.number, p.title, p.summary, t.title as pot, p.state::text as state, p.reason, p."wishCost"::float8 as "wishCost", p.cost::float8 as cost,
    i.number as "ideaNumber", i."supportCount", p.latitude, p.longitude, p.won, coalesce(k.realised, p.won) as realised
  from "Proposal" p
  join "BudgetPot" t on t."municipalityId" = p."municipalityId" and t.id = p."potId"
  left join "Idea" i on i."municipalityId" = p."municipalityId" and i.id = p."ideaId"
  ${councilJoin}
  where p."municipalityId" = $1 and p."budgetId" = $2 and ${shownProposal} order by p.number`
