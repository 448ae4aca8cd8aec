import { rows } from '#app/platform/db.server.ts'

/** A phase that collects ideas at this moment, with the process it belongs to. */
export type OpenPhase = { id: string; number: number; process: string }

/** Where an idea can be entered besides the standing box, as the database's clock has it. */
export async function openPhases(municipalityId: string): Promise<OpenPhase[]> {
  return await rows(
    `select s.id, p.number, p.title as process from "Phase" s
     join "Process" p on p."municipalityId" = s."municipalityId" and p.id = s."processId"
     where s."municipalityId" = $1 and s.kind = 'ideas' and s."startsAt" <= now() and (s."endsAt" is null or s."endsAt" > now())
       and p."publishedAt" <= now() and p."stoppedAt" is null
       and not exists (select 1 from "ClosedCapability" c where c."municipalityId" = $1 and c.capability = 'processes')
     order by s."endsAt" nulls last, p.number`,
    [municipalityId],
  )
}
