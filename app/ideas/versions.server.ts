import { rows } from '#app/platform/db.server.ts'
import { differenceOf, type Piece } from '#app/ui/word-difference.ts'

export type Version = {
  number: number
  at: Date
  by: string | null
  note: string
  title: string
  text: string
  redacted: boolean
  /** whose proposal it was; by: null when the account is deleted */
  amendment: { id: string; by: string | null } | null
  /** against the version before; null where that cannot be read */
  difference: { title: Piece[] | null; text: Piece[] } | null
}

/** as many as a page still reads well with */
const shown = 100

/** Every wording of an idea, the latest first, each with what changed in it. Without versions the idea has never been changed. */
export async function readVersions(municipalityId: string, ideaId: string): Promise<Version[]> {
  const stored = await rows<Omit<Version, 'difference'>>(
    `select v.number, v."writtenAt" as at, p."displayName" as by, v.note, v.title, v.text, v."redactedAt" is not null as redacted,
       case when a.id is not null then json_build_object('id', a.id, 'by', w."displayName") end as amendment
     from "IdeaVersion" v
     left join "Person" p on p."municipalityId" = $1 and p.id = v."writtenById" and p."deletedAt" is null
     left join "IdeaAmendment" a on a."municipalityId" = $1 and a.id = v."amendmentId"
     left join "Person" w on w."municipalityId" = $1 and w.id = a."proposedById" and w."deletedAt" is null
     where v."municipalityId" = $1 and v."ideaId" = $2 order by v.number desc limit ${shown}`,
    [municipalityId, ideaId],
  )
  return stored.map((version, at) => ({ ...version, difference: difference(stored[at + 1], version) }))
}

type Worded = { title: string; text: string; redacted: boolean }

function difference(before: Worded | undefined, now: Worded): Version['difference'] {
  if (!before || before.redacted || now.redacted) return null
  return {
    title: before.title === now.title ? null : differenceOf(before.title, now.title),
    text: differenceOf(before.text, now.text),
  }
}
