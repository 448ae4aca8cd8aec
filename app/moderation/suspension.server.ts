import { rows } from '#app/platform/db.server.ts'
import type { Rule } from './rule.ts'

export type Suspended = {
  /** leads to the reasons and the way to object */
  decisionId: string
  until: Date
  rule: Rule
}

type Person = { municipalityId: string; id: string }

/** The suspension a person is under at this moment, or null. */
export async function suspensionOf({ municipalityId, id }: Person): Promise<Suspended | null> {
  const [found] = await rows<Suspended>(
    `select s."decisionId", s."endsAt" as until, d.rule::text from "Suspension" s
     join "ModerationDecision" d on d."municipalityId" = $1 and d.id = s."decisionId"
     where s."municipalityId" = $1 and s."personId" = $2 and ${running} order by s."endsAt" desc limit 1`,
    [municipalityId, id],
  )
  return found ?? null
}

const running = `s."liftedAt" is null and s."startsAt" <= now() and s."endsAt" > now()`

/** For queries that write: is this person suspended? `municipality` and `person` are the places of the values, "$1". */
export function isSuspendedSql(municipality: string, person: string): string {
  return `exists (select 1 from "Suspension" s where s."municipalityId" = ${municipality} and s."personId" = ${person} and ${running})`
}
