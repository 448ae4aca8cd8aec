import { rows } from '#app/platform/db.server.ts'
import type { PollFacts } from './eligibility.ts'
import type { BallotQuestion } from './poll.ts'

/** What a vote asks, which does not change once it is released. */
export type Definition = { receipts: boolean; questions: BallotQuestion[] }

const known = new Map<string, Definition>()

/** What a released poll asks, remembered by the process: every ballot is checked against it. null: no such poll, or not released. */
export async function definitionOf(municipalityId: string, pollId: string): Promise<Definition | null> {
  const name = `${municipalityId} ${pollId}`
  const hit = known.get(name)
  if (hit) return hit
  const [found] = await rows<Definition>(
    `select p.receipts, ${questionsSql('$1', 'p.id')} as questions from "Poll" p
     where p."municipalityId" = $1 and p.id = $2 and p."releasedAt" is not null`,
    [municipalityId, pollId],
  )
  if (!found) return null
  if (known.size > 100) known.clear()
  known.set(name, found)
  return found
}

/** The questions of a poll as JSON, for `BallotQuestion[]`; the places of municipality and poll in the query. */
export function questionsSql(municipality: string, poll: string): string {
  return `coalesce((select json_agg(json_build_object('id', q.id, 'position', q.position, 'kind', q.kind, 'title', q.title, 'text', q.text,
      'minimum', q.minimum, 'maximum', q.maximum, 'budget', q.budget, 'points', q.points, 'shuffled', q.shuffled, 'rule', q.rule,
      'districtId', q."districtId", 'options', coalesce((select json_agg(json_build_object('id', o.id, 'title', o.title, 'text', o.text,
          'pro', o.pro, 'contra', o.contra, 'place', o.place, 'latitude', o.latitude, 'longitude', o.longitude, 'photoId', o."photoId",
          'cost', o.cost, 'passive', o.passive) order by o.position)
        from "PollOption" o where o."municipalityId" = ${municipality} and o."questionId" = q.id), '[]')) order by q.position)
    from "PollQuestion" q where q."municipalityId" = ${municipality} and q."pollId" = ${poll}), '[]')`
}

/** The columns of `PollFacts`, for a query over "Poll" p, "Phase" f and "Process" c (`pollJoins`). */
export const factsColumns = `p.id, p.access::text, p."minimumAge", p."releasedAt", p."closedAt", p."countedAt", f."startsAt", f."endsAt",
  c."publishedAt", c."stoppedAt", clock_timestamp() as now,
  array(select d."districtId" from "PollDistrict" d where d."municipalityId" = p."municipalityId" and d."pollId" = p.id) as "districtIds",
  exists (select from "ClosedCapability" x where x."municipalityId" = p."municipalityId"
    and (x.capability = 'polls' or (x.capability = 'budgets' and f.kind = 'budget'))) as closed`

/** What belongs to "Poll" p. */
export const pollJoins = `join "Phase" f on f."municipalityId" = p."municipalityId" and f.id = p."phaseId"
  join "Process" c on c."municipalityId" = p."municipalityId" and c.id = p."processId"`

/** A person or a code as a query of the facts tells of it. */
export type WhoRow = {
  birthDate: string | null
  districtId: string | null
  mark: string | null
  /** null: no such code */
  codeVoid: boolean | null
}

/** The columns of `WhoRow`; the places of the person and of the hash of the code in the query, null where there is none. */
export function whoJoins(person: string, codeHash: string): string {
  return `left join "Residence" r on r."municipalityId" = $1 and r."personId" = ${person}::uuid
    left join "PollCode" k on k."municipalityId" = $1 and k."pollId" = p.id and k."codeHash" = ${codeHash}
    left join "PollCodeBatch" kb on kb."municipalityId" = $1 and kb.id = k."batchId" and kb.kind = 'letter'`
}
export const whoColumns = `r."birthDate"::text as "birthDate", r."districtId", r.mark,
  case when kb.id is not null then k.void or kb."voidedAt" is not null end as "codeVoid"`

/** Facts and voter in one trip; null: no such poll here, or not released. */
export async function factsFor(
  municipalityId: string,
  pollId: string,
  questions: PollFacts['questions'],
  who: { personId: string | null; codeHash: string | null },
): Promise<{ poll: PollFacts; who: WhoRow } | null> {
  const [row] = await rows<Omit<PollFacts, 'questions'> & WhoRow>(
    `select ${factsColumns}, ${whoColumns} from "Poll" p ${pollJoins} ${whoJoins('$3', '$4')}
     where p."municipalityId" = $1 and p.id = $2 and p."releasedAt" is not null`,
    [municipalityId, pollId, who.personId, who.codeHash],
  )
  return row ? { poll: { ...row, questions }, who: row } : null
}
