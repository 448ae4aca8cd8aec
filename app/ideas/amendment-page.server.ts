import { rows } from '#app/platform/db.server.ts'
import { differenceOf, type Piece } from '#app/ui/word-difference.ts'
import { merged } from './merged-text.ts'
import type { AmendmentState } from './wording.ts'

type Difference = { title: Piece[] | null; text: Piece[] }

export type AmendmentPage = {
  id: string
  state: AmendmentState
  reason: string
  answer: string
  by: string | null
  at: Date
  decidedBy: string | null
  decidedAt: Date | null
  held: boolean
  hidden: boolean
  redacted: boolean
  mine: boolean
  title: string
  text: string
  difference: Difference
  /** how the idea reads now, and in which version */
  present: { title: string; text: string; version: number }
  /** the idea was changed after the proposal and reads otherwise than it supposed */
  conflict: { meanwhile: Difference; merged: { title: string; text: string } | null } | null
}

type Stored = Omit<AmendmentPage, 'difference' | 'conflict' | 'present'> & {
  baseTitle: string
  baseText: string
  baseVersion: number
  nowTitle: string
  nowText: string
  version: number
}

/** A proposal with what it would change, and what has changed since; null when the idea has none with this id. */
export async function readAmendment(
  municipalityId: string,
  ideaId: string,
  id: string,
  personId: string | null,
): Promise<AmendmentPage | null> {
  const [stored] = await rows<Stored>(amendment, [municipalityId, ideaId, id, personId])
  if (!stored) return null
  const { baseTitle, baseText, baseVersion, nowTitle, nowText, version, ...facts } = stored
  const base = { title: baseTitle, text: baseText }
  const present = { title: nowTitle, text: nowText }
  const changed = facts.state === 'open' && version !== baseVersion && !same(base, present)
  return {
    ...facts,
    difference: between(base, facts),
    present: { ...present, version },
    conflict: changed ? { meanwhile: between(base, present), merged: mergedWords(base, facts, present) } : null,
  }
}

type Words = { title: string; text: string }

function same(a: Words, b: Words): boolean {
  return a.title === b.title && a.text === b.text
}

function between(was: Words, now: Words): Difference {
  return {
    title: was.title === now.title ? null : differenceOf(was.title, now.title),
    text: differenceOf(was.text, now.text),
  }
}

function mergedWords(base: Words, proposed: Words, present: Words): Words | null {
  const title = merged(base.title, proposed.title, present.title)
  const text = merged(base.text, proposed.text, present.text)
  return title === null || text === null ? null : { title, text }
}

const amendment = `
  select a.id, a.title, a.text, a.reason, a.answer, p."displayName" as by, a."proposedAt" as at,
    case when a."withdrawnAt" is not null then 'withdrawn' when a."takenAt" is not null then 'taken'
      when a."declinedAt" is not null then 'declined' else 'open' end as state,
    d."displayName" as "decidedBy", coalesce(a."takenAt", a."declinedAt") as "decidedAt",
    a."heldAt" is not null as held, a."hiddenAt" is not null as hidden, a."redactedAt" is not null as redacted,
    coalesce(a."proposedById" = $4::uuid, false) as mine,
    b.title as "baseTitle", b.text as "baseText", a."baseVersion", i.title as "nowTitle", i.text as "nowText",
    (select max(v.number) from "IdeaVersion" v where v."municipalityId" = $1 and v."ideaId" = i.id) as version
  from "IdeaAmendment" a
  join "Idea" i on i."municipalityId" = $1 and i.id = a."ideaId"
  join "IdeaVersion" b on b."municipalityId" = $1 and b."ideaId" = a."ideaId" and b.number = a."baseVersion"
  left join "Person" p on p."municipalityId" = $1 and p.id = a."proposedById" and p."deletedAt" is null
  left join "Person" d on d."municipalityId" = $1 and d.id = a."decidedById" and d."deletedAt" is null
  where a."municipalityId" = $1 and a."ideaId" = $2 and a.id = $3`
