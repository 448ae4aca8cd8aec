import { rows } from '#app/platform/db.server.ts'
import type { ProposalState } from './budget.ts'
import { type ProposalOrder, type ProposalView, proposalOrders } from './proposal-view.ts'
import { type Round, readRound, readRounds, shownProposal } from './round.server.ts'

/** All rounds everybody sees, the latest first: one query. */
export function budgetList(municipalityId: string): Promise<Round[]> {
  return readRounds(municipalityId, { published: true })
}

export type ListedProposal = {
  id: string
  number: number
  title: string
  /** its beginning */
  summary: string
  state: ProposalState
  potId: string
  /** in cents; the wished cost is null where nobody named one, the reckoned one until a department has */
  wishCost: number | null
  cost: number | null
  /** of the idea it came from */
  ideaNumber: number | null
  supportCount: number | null
  photoId: string | null
  placed: boolean
  /** by the rule; null: not counted, or not on the ballot */
  won: boolean | null
  /** what counts in the end: the council may have decided otherwise */
  realised: boolean | null
  /** the council decided otherwise than the vote */
  overruled: boolean
  projectNumber: number | null
}

export const proposalsPerPage = 24

/** A round with a page of its proposals; `count` is how many there are by this choice. Three queries, however many proposals there are. */
export async function roundPage(
  municipalityId: string,
  number: number,
  view: ProposalView,
  { published }: { published: boolean } = { published: true },
): Promise<{ round: Round; proposals: ListedProposal[]; count: number } | null> {
  const round = await readRound(municipalityId, number, { published })
  if (!round) return null
  const [proposals, [counted]] = await Promise.all([
    rows<ListedProposal>(
      `${listed} where ${chosen} order by ${orders[view.order]} limit ${proposalsPerPage} offset $5`,
      [...choice(municipalityId, round.id, view), (view.page - 1) * proposalsPerPage],
    ),
    rows<{ count: number }>(
      `select count(*)::int as count from "Proposal" p where ${chosen}`,
      choice(municipalityId, round.id, view),
    ),
  ])
  return { round, proposals, count: counted!.count }
}

/** The proposals with these ids, in the order of their numbers. */
export function listedProposals(municipalityId: string, ids: string[]): Promise<ListedProposal[]> {
  return rows(
    `${listed} where p."municipalityId" = $1 and p.id = any($2::uuid[]) and ${shownProposal} order by p.number`,
    [municipalityId, ids],
  )
}

export type ProposalPoint = {
  number: number
  title: string
  state: ProposalState
  realised: boolean | null
  lat: number
  lng: number
}

/** Where proposals of this choice are, for the map: all pages at once. */
export function proposalPoints(municipalityId: string, budgetId: string, view: ProposalView): Promise<ProposalPoint[]> {
  return rows(
    `select p.number, p.title, p.state::text as state, coalesce(k.realised, p.won) as realised, p.latitude as lat, p.longitude as lng
     from "Proposal" p ${councilJoin} where ${chosen} and p.latitude is not null order by p.number limit 2000`,
    choice(municipalityId, budgetId, view),
  )
}

/** What the council said last about proposal `p`. */
export const councilJoin = `left join lateral (select k.realised from "CouncilDecision" k where k."municipalityId" = p."municipalityId" and k."proposalId" = p.id
    order by k.at desc limit 1) k on true`

const chosen = `p."municipalityId" = $1 and p."budgetId" = $2 and ${shownProposal}
    and (cardinality($3::text[]) = 0 or p.state::text = any($3)) and ($4::uuid is null or p."potId" = $4)`

function choice(municipalityId: string, budgetId: string, { states, potId }: ProposalView): unknown[] {
  return [municipalityId, budgetId, states, potId]
}

const listed = `
  select p.id, p.number, p.title, left(p.summary, 240) as summary, p.state::text as state, p."potId", p."wishCost"::float8 as "wishCost",
    p.cost::float8 as cost, i.number as "ideaNumber", i."supportCount", i."photoId", p.latitude is not null as placed, p.won,
    coalesce(k.realised, p.won) as realised, coalesce(k.realised <> p.won, false) as overruled, j.number as "projectNumber"
  from "Proposal" p
  left join "Idea" i on i."municipalityId" = p."municipalityId" and i.id = p."ideaId"
  left join "Project" j on j."municipalityId" = p."municipalityId" and j.id = p."projectId" and j."publishedAt" <= now()
  ${councilJoin}`

const orders: Record<ProposalOrder, string> = {
  number: 'p.number',
  newest: 'p.number desc',
  supported: 'i."supportCount" desc nulls last, p.number',
  cheapest: 'coalesce(p.cost, p."wishCost") nulls last, p.number',
  dearest: 'coalesce(p.cost, p."wishCost") desc nulls last, p.number',
} satisfies Record<(typeof proposalOrders)[number], string>
