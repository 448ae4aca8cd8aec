import { rows } from '#app/platform/db.server.ts'
import type { SheetMarks } from './paper.server.ts'

export type PaperFigures = {
  printed: number
  handedOut: number
  counted: number
  waiting: number
  different: number
  invalid: number
  /** sheets that were turned away, as their code had voted online */
  duplicate: number
}

/** How far the paper of a poll has come. */
export async function paperFigures(municipalityId: string, pollId: string): Promise<PaperFigures> {
  const [row] = await rows<PaperFigures>(
    `select coalesce((select sum(size) from "PollCodeBatch" where "municipalityId" = $1 and "pollId" = $2 and kind = 'sheet'
         and "voidedAt" is null), 0)::int as printed,
       (select count(*)::int from "PaperHandout" where "municipalityId" = $1 and "pollId" = $2) as "handedOut",
       count(*) filter (where "agreedAt" is not null)::int as counted, count(*) filter (where "secondById" is null)::int as waiting,
       count(*) filter (where "secondById" is not null and "agreedAt" is null)::int as different,
       count(*) filter (where "agreedAt" is not null and invalid)::int as invalid,
       (select count(*)::int from "ChronicleEntry" e where e."municipalityId" = $1 and e.kind = 'poll.paperRefused'
         and e."subjectId" = $2) as duplicate
     from "PaperSheet" where "municipalityId" = $1 and "pollId" = $2`,
    [municipalityId, pollId],
  )
  return row!
}

export type Difference = {
  id: string
  first: SheetMarks | 'invalid'
  second: SheetMarks | 'invalid'
  firstBy: string
  secondBy: string
}

/** Sheets whose two entries differ. */
export function differencesOf(municipalityId: string, pollId: string): Promise<Difference[]> {
  return rows<Difference>(
    `select s."codeHash" as id, s."firstMarks" as first, s."secondMarks" as second, coalesce(a."displayName", '') as "firstBy",
       coalesce(b."displayName", '') as "secondBy"
     from "PaperSheet" s join "Person" a on a."municipalityId" = $1 and a.id = s."firstById"
     join "Person" b on b."municipalityId" = $1 and b.id = s."secondById"
     where s."municipalityId" = $1 and s."pollId" = $2 and s."agreedAt" is null order by s."codeHash" limit 100`,
    [municipalityId, pollId],
  )
}
