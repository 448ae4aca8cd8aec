import { rows } from '#app/platform/db.server.ts'
import { type PollState, stateOf } from './poll.ts'

export type StaffItem = {
  number: number
  title: string
  state: PollState
  process: string
  startsAt: Date
  endsAt: Date | null
  /** ballots in the box; null: not open yet */
  turnout: number | null
}

const most = 300

/** Every poll of the municipality: what is not released on top, then the newest. */
export async function listForStaff(municipalityId: string): Promise<StaffItem[]> {
  const found = await rows<Row>(
    `select p.number, p.title, c.title as process, f."startsAt", f."endsAt", p."releasedAt", p."closedAt", p."countedAt", c."stoppedAt",
       now() as now, coalesce(p."ballotsOnline" + p."ballotsPaper", (select count(*)::int from "Ballot" b
         where b."municipalityId" = $1 and b."pollId" = p.id)) as ballots
     from "Poll" p join "Phase" f on f."municipalityId" = $1 and f.id = p."phaseId"
     join "Process" c on c."municipalityId" = $1 and c.id = p."processId"
     where p."municipalityId" = $1 order by p."releasedAt" is not null, p.number desc limit ${most}`,
    [municipalityId],
  )
  return found.map(({ releasedAt, closedAt, countedAt, stoppedAt, now, ballots, ...item }) => {
    const state = stateOf({ ...item, releasedAt, closedAt, countedAt, stoppedAt }, now)
    return { ...item, state, turnout: state === 'draft' || state === 'released' ? null : ballots }
  })
}

type Row = Omit<StaffItem, 'state' | 'turnout'> & {
  releasedAt: Date | null
  closedAt: Date | null
  countedAt: Date | null
  stoppedAt: Date | null
  now: Date
  ballots: number
}

export type PhaseChoice = {
  id: string
  title: string
  process: { number: number; title: string }
  startsAt: Date
  endsAt: Date | null
  /** polls that are in this phase already */
  polls: { number: number; title: string }[]
}

/** Phases in which a vote can be set up: of the kind, not over, of a process that was not stopped. */
export function phasesToVoteIn(municipalityId: string): Promise<PhaseChoice[]> {
  return rows<PhaseChoice>(
    `select f.id, f.title, json_build_object('number', c.number, 'title', c.title) as process, f."startsAt", f."endsAt",
       coalesce((select json_agg(json_build_object('number', p.number, 'title', p.title) order by p.number) from "Poll" p
         where p."municipalityId" = $1 and p."phaseId" = f.id), '[]') as polls
     from "Phase" f join "Process" c on c."municipalityId" = $1 and c.id = f."processId"
     where f."municipalityId" = $1 and f.kind = 'vote' and (f."endsAt" is null or f."endsAt" > now()) and c."stoppedAt" is null
     order by c.number desc, f.position limit 100`,
    [municipalityId],
  )
}
