import { rows } from '#app/platform/db.server.ts'
import { keepFor } from '#app/platform/keep-for.ts'

export type ProcessChoice = { number: number; title: string }

const known = keepFor(5_000, 1_000, readChoices)

/** Processes everybody sees in which ideas are or were collected, the latest first; read once in a few seconds, as every list of ideas asks. */
export function processChoices(municipalityId: string): Promise<ProcessChoice[]> {
  return known.get(municipalityId)
}

function readChoices(municipalityId: string): Promise<ProcessChoice[]> {
  return rows<ProcessChoice>(
    `select number, title from "Process" p where "municipalityId" = $1 and "publishedAt" <= now()
       and exists (select from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id and s.kind = 'ideas' and s."startsAt" <= now())
     order by number desc limit 100`,
    [municipalityId],
  )
}
