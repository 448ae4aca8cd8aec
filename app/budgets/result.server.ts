import type { Followed, Lost, Won } from '#app/methods/budget.ts'
import { rows } from '#app/platform/db.server.ts'
import type { Comparison, RuleOutcome } from './comparison.ts'
import { type ListedProposal, listedProposals } from './listing.server.ts'
import type { ShownDecision } from './proposal-page.server.ts'
import { type Round, type RoundPot, readRound } from './round.server.ts'
import type { StoredBudgetResult } from './settling.server.ts'

/** A proposal on the ballot with what the rule says about it and what the council decided otherwise. */
export type ResultLine<Said> = {
  proposal: ListedProposal
  point: { lat: number; lng: number } | null
  said: Said
  decision: ShownDecision | null
}

/** What one rule makes of the same ballots, by numbers of proposals. */
export type ShownOutcome = Omit<RuleOutcome, 'winners'> & { winners: number[]; isRule: boolean }

export type PotResult = {
  pot: RoundPot
  /** ballots of people this pot was asked of */
  asked: number
  /** what the winners of the rule cost, and what is left */
  spent: number
  left: number
  /** with what the council decided: what is realised costs together */
  realisedCost: number
  /** in the order the rule took them */
  winners: ResultLine<Won>[]
  /** the most supported first */
  losers: ResultLine<Lost>[]
  followed: Followed
  /** Equal Shares: the share of each voter, and how often it was raised by a euro */
  share: number | null
  steps: number
  tied: boolean
  outcomes: ShownOutcome[]
}

export type RoundResult = {
  round: Round
  /** null in front of a pot: fewer than five ballots, nothing is said about them */
  pots: { pot: RoundPot; result: PotResult | null }[]
  turnout: number
  ballotsOnline: number | null
  ballotsPaper: number | null
  eligible: number | null
}

/** What came of a round, once it is decided: four queries. null: there is no such round, or nothing to say yet. */
export async function roundResult(
  municipalityId: string,
  number: number,
  { published }: { published: boolean } = { published: true },
): Promise<RoundResult | null> {
  const round = await readRound(municipalityId, number, { published })
  if (!round?.poll || !round.decidedAt) return null
  const [[stored], placed] = await Promise.all([
    rows<Stored>(storedSql, [municipalityId, round.id]),
    rows<Placed>(placedSql, [municipalityId, round.id]),
  ])
  const listed = new Map(
    (
      await listedProposals(
        municipalityId,
        placed.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  const { questions, comparison, ...figures } = stored!
  const pots = round.pots.map((pot) => {
    const ofPot = placed.filter(({ potId }) => potId === pot.id)
    const question = questions.find(({ id }) => id === ofPot[0]?.questionId)
    const beside = (comparison ?? []).find(({ questionId }) => questionId === question?.id)
    return { pot, result: question?.result ? resultOf(pot, question.result, beside, ofPot, listed) : null }
  })
  return { round, pots, ...figures }
}

type Placed = {
  id: string
  number: number
  potId: string
  title: string
  cost: number
  questionId: string
  /** place on the ballot, from 0 */
  option: number
  lat: number | null
  lng: number | null
  decision: ShownDecision | null
}
type Stored = {
  questions: { id: string; result: StoredBudgetResult | null }[]
  comparison: Comparison[] | null
  turnout: number
  ballotsOnline: number | null
  ballotsPaper: number | null
  eligible: number | null
}

function resultOf(
  pot: RoundPot,
  { asked, result }: StoredBudgetResult,
  beside: Comparison | undefined,
  placed: Placed[],
  listed: Map<string, ListedProposal>,
): PotResult {
  const byOption = new Map(placed.map((one) => [one.option, one]))
  const line = <Said extends { option: number }>(said: Said): ResultLine<Said>[] => {
    const one = byOption.get(said.option)
    const proposal = one && (listed.get(one.id) ?? withoutWords(one))
    if (!one || !proposal) return []
    const point = one.lat === null || one.lng === null ? null : { lat: one.lat, lng: one.lng }
    return [{ proposal, point, said, decision: one.decision }]
  }
  const winners = result.won.flatMap(line)
  const losers = result.lost.toSorted((a, b) => b.points - a.points || a.cost - b.cost).flatMap(line)
  const realised = [...winners, ...losers].filter(({ proposal }) => proposal.realised)
  return {
    pot,
    asked,
    spent: result.cost,
    left: pot.amount - result.cost,
    realisedCost: realised.reduce((sum, { said }) => sum + said.cost, 0),
    winners,
    losers,
    followed: result.followed,
    share: result.share,
    steps: result.steps,
    tied: result.tied,
    outcomes: (beside?.outcomes ?? []).map((outcome, at) => ({
      ...outcome,
      winners: outcome.winners.flatMap((option) => byOption.get(option)?.number ?? []),
      isRule: at === 0,
    })),
  }
}

/** Its idea was hidden after the vote began: it counts as it was voted on, without the words and without a page of its own. */
function withoutWords({ id, number, potId, cost }: Placed): ListedProposal {
  const nothing = { wishCost: null, ideaNumber: null, supportCount: null, photoId: null, projectNumber: null }
  const fate = { won: null, realised: null, overruled: false, placed: false }
  return { id, number, potId, title: '', summary: '', state: 'admitted', cost, ...nothing, ...fate }
}

const storedSql = `
  select b.comparison, l."ballotsOnline" + l."ballotsPaper" as turnout, l.eligible,
    case when least(l."ballotsOnline", l."ballotsPaper") >= 5 then l."ballotsOnline" end as "ballotsOnline",
    case when least(l."ballotsOnline", l."ballotsPaper") >= 5 then l."ballotsPaper" end as "ballotsPaper",
    (select json_agg(json_build_object('id', q.id, 'result', q.result) order by q.position) from "PollQuestion" q
      where q."municipalityId" = $1 and q."pollId" = l.id) as questions
  from "Budget" b join "Poll" l on l."municipalityId" = b."municipalityId" and l.id = b."pollId"
  where b."municipalityId" = $1 and b.id = $2`

const placedSql = `
  select p.id, p.number, p."potId", p.title, p.cost::float8 as cost, o."questionId", o.position - 1 as option, p.latitude as lat, p.longitude as lng,
    (select json_build_object('realised', k.realised, 'reason', k.reason, 'resolution', k.resolution, 'decidedOn', k."decidedOn")
      from "CouncilDecision" k where k."municipalityId" = $1 and k."proposalId" = p.id order by k.at desc limit 1) as decision
  from "Proposal" p join "PollOption" o on o."municipalityId" = p."municipalityId" and o.id = p."optionId"
  where p."municipalityId" = $1 and p."budgetId" = $2 order by p.number`
