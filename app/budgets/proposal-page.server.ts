import { rows } from '#app/platform/db.server.ts'
import type { CheckAspect, CheckVerdict } from './budget.ts'
import type { ListedProposal } from './listing.server.ts'
import { type Round, readRound, shownProposal } from './round.server.ts'

export type ShownCheck = {
  aspect: CheckAspect
  department: string
  /** day, YYYY-MM-DD */
  deadline: string | null
  askedAt: Date
  /** null: still open */
  verdict: CheckVerdict | null
  reason: string
  /** in cents (aspect cost) */
  cost: number | null
  checkedAt: Date | null
}

export type ShownDecision = { realised: boolean; reason: string; resolution: string /** day */; decidedOn: string }

export type ProposalDetail = Omit<ListedProposal, 'placed' | 'summary'> & {
  summary: string
  latitude: number | null
  longitude: number | null
  createdAt: Date
  /** public, when it was rejected */
  reason: string
  idea: { number: number; title: string; supportCount: number; commentCount: number } | null
  photoDescription: string
  checks: ShownCheck[]
  /** the proposal it went into */
  combinedInto: { number: number; title: string } | null
  /** proposals that went into it */
  combined: { number: number; title: string }[]
  /** newest first */
  decisions: ShownDecision[]
}

/** A proposal with everything everybody may know about it: two queries. */
export async function proposalPage(
  municipalityId: string,
  budgetNumber: number,
  number: number,
  { published }: { published: boolean } = { published: true },
): Promise<{ round: Round; proposal: ProposalDetail } | null> {
  if (!Number.isInteger(number)) return null
  const round = await readRound(municipalityId, budgetNumber, { published })
  if (!round) return null
  const [row] = await rows<Row>(detail, [municipalityId, round.id, number])
  if (!row) return null
  const { checks, ...proposal } = row
  return {
    round,
    proposal: {
      ...proposal,
      checks: checks.map((check) => ({
        ...check,
        askedAt: new Date(check.askedAt),
        checkedAt: check.checkedAt === null ? null : new Date(check.checkedAt),
      })),
    },
  }
}

type Dated = { askedAt: string; checkedAt: string | null }
type Row = Omit<ProposalDetail, 'checks'> & { checks: (Omit<ShownCheck, keyof Dated> & Dated)[] }

const detail = `
  select p.id, p.number, p.title, p.summary, p.state::text as state, p."potId", p."wishCost"::float8 as "wishCost", p.cost::float8 as cost,
    i.number as "ideaNumber", i."supportCount", i."photoId", p.latitude, p.longitude, p."createdAt", p.reason, p.won,
    coalesce((select k.realised from "CouncilDecision" k where k."municipalityId" = $1 and k."proposalId" = p.id order by k.at desc limit 1), p.won) as realised,
    coalesce((select k.realised from "CouncilDecision" k where k."municipalityId" = $1 and k."proposalId" = p.id order by k.at desc limit 1) <> p.won, false) as overruled,
    case when i.id is not null then json_build_object('number', i.number, 'title', i.title, 'supportCount', i."supportCount", 'commentCount', i."commentCount") end as idea,
    coalesce(f.description, '') as "photoDescription", j.number as "projectNumber",
    coalesce((select json_agg(json_build_object('aspect', h.aspect, 'department', h.department, 'deadline', h.deadline, 'askedAt', h."askedAt",
        'verdict', h.verdict, 'reason', h.reason, 'cost', h.cost, 'checkedAt', h."checkedAt") order by h.aspect)
      from "ProposalCheck" h where h."municipalityId" = $1 and h."proposalId" = p.id), '[]') as checks,
    (select json_build_object('number', o.number, 'title', o.title) from "Proposal" o where o."municipalityId" = $1 and o.id = p."combinedIntoId") as "combinedInto",
    coalesce((select json_agg(json_build_object('number', o.number, 'title', o.title) order by o.number)
      from "Proposal" o where o."municipalityId" = $1 and o."combinedIntoId" = p.id), '[]') as combined,
    coalesce((select json_agg(json_build_object('realised', k.realised, 'reason', k.reason, 'resolution', k.resolution, 'decidedOn', k."decidedOn") order by k.at desc)
      from "CouncilDecision" k where k."municipalityId" = $1 and k."proposalId" = p.id), '[]') as decisions
  from "Proposal" p
  left join "Idea" i on i."municipalityId" = p."municipalityId" and i.id = p."ideaId"
  left join "Photo" f on f."municipalityId" = p."municipalityId" and f.id = i."photoId"
  left join "Project" j on j."municipalityId" = p."municipalityId" and j.id = p."projectId" and j."publishedAt" <= now()
  where p."municipalityId" = $1 and p."budgetId" = $2 and p.number = $3 and ${shownProposal}`
