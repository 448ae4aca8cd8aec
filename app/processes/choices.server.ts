import { rows } from '#app/platform/db.server.ts'

export type ProcessChoice = { number: number; title: string }

const keptFor = 5_000
const known = new Map<string, { choices: Promise<ProcessChoice[]>; until: number }>()

/** Processes everybody sees in which ideas are or were collected, the latest first; read once in a few seconds, as every list of ideas asks. */
export function processChoices(municipalityId: string): Promise<ProcessChoice[]> {
  const hit = known.get(municipalityId)
  if (hit && hit.until > performance.now()) return hit.choices
  const choices = rows<ProcessChoice>(
    `select number, title from "Process" p where "municipalityId" = $1 and "publishedAt" <= now()
       and exists (select from "Phase" s where s."municipalityId" = $1 and s."processId" = p.id and s.kind = 'ideas' and s."startsAt" <= now())
     order by number desc limit 100`,
    [municipalityId],
  )
  if (known.size > 1_000) known.clear()
  known.set(municipalityId, { choices, until: performance.now() + keptFor })
  choices.catch(() => known.delete(municipalityId))
  return choices
}
