import { rows } from '#app/platform/db.server.ts'
import { type Round, readRounds } from './round.server.ts'

/** Processes with a budget phase that are no round yet: a round can be made of them. */
export type PlannableProcess = { id: string; number: number; title: string }

/** Rounds staff work on, drafts too, and processes to make one of: two queries. */
export async function staffBudgets(
  municipalityId: string,
): Promise<{ rounds: Round[]; processes: PlannableProcess[] }> {
  const [rounds, processes] = await Promise.all([
    readRounds(municipalityId, { published: false }),
    rows<PlannableProcess>(
      `select c.id, c.number, c.title from "Process" c where c."municipalityId" = $1 and c."stoppedAt" is null
         and exists (select from "Phase" f where f."municipalityId" = $1 and f."processId" = c.id and f.kind = 'budget' and (f."endsAt" is null or f."endsAt" > now()))
         and not exists (select from "Budget" b where b."municipalityId" = $1 and b."processId" = c.id)
       order by c.number desc limit 100`,
      [municipalityId],
    ),
  ])
  return { rounds, processes }
}

/** What of a round waits for staff. */
export type StaffWork = { open: number; late: number; unasked: number; undecided: number }

/** Proposals whose checks are open or late, that nobody was asked about, or that are answered but not decided. */
export async function staffWork(municipalityId: string, budgetId: string): Promise<StaffWork> {
  const [found] = await rows<StaffWork>(
    `select count(*) filter (where n.open > 0)::int as open, count(*) filter (where n.late > 0)::int as late,
       count(*) filter (where n.asked = 0)::int as unasked, count(*) filter (where n.asked > 0 and n.open = 0)::int as undecided
     from "Proposal" p cross join lateral (select count(*) as asked, count(*) filter (where h.verdict is null) as open,
         count(*) filter (where h.verdict is null and h.deadline < current_date) as late
       from "ProposalCheck" h where h."municipalityId" = $1 and h."proposalId" = p.id) n
     where p."municipalityId" = $1 and p."budgetId" = $2 and p.state in ('submitted', 'checking')`,
    [municipalityId, budgetId],
  )
  return found!
}
