import type { IdeaStatus } from '#app/ideas/idea.ts'
import { rows } from '#app/platform/db.server.ts'
import type { EntryChannel } from './entry.ts'

export const entriesPerPage = 25

export type ListedEntry = {
  number: number
  title: string
  status: IdeaStatus
  channel: EntryChannel
  enteredAt: Date
  enteredBy: string | null
  name: string | null
  receipt: boolean
  claimed: boolean
  hidden: boolean
  /** an answer is there that has to go out by letter */
  letterDue: boolean
}

/** What was entered on behalf of people, the latest first; with how many there are in all. */
export async function listEntries(
  municipalityId: string,
  page: number,
): Promise<{ entries: ListedEntry[]; count: number }> {
  const found = await rows<ListedEntry & { count: number }>(
    `select i.number, i.title, i.status::text, i.channel::text, e."enteredAt", s."displayName" as "enteredBy", a."displayName" as name,
       e."receiptAt" is not null as receipt, e."claimedAt" is not null as claimed,
       i."hiddenAt" is not null or i."withdrawnAt" is not null as hidden, ${letterDue} as "letterDue", count(*) over ()::int as count
     from "OnBehalfEntry" e
     join "Idea" i on i."municipalityId" = e."municipalityId" and i.id = e."ideaId"
     join "Person" a on a."municipalityId" = i."municipalityId" and a.id = i."authorId"
     join "Person" s on s."municipalityId" = e."municipalityId" and s.id = e."enteredById"
     where e."municipalityId" = $1 order by e."enteredAt" desc, e."ideaId" desc limit ${entriesPerPage} offset $2`,
    [municipalityId, (page - 1) * entriesPerPage],
  )
  const count = found[0]?.count ?? (page > 1 ? (await countEntries(municipalityId)).all : 0)
  return { entries: found.map(({ count: _count, ...entry }) => entry), count }
}

/** How much came on other ways than through the site: this year and in all. */
export async function countEntries(
  municipalityId: string,
): Promise<{ all: number; thisYear: number; lettersDue: number }> {
  const [counts] = await rows<{ all: number; thisYear: number; lettersDue: number }>(
    `select count(*)::int as all,
       (count(*) filter (where e."enteredAt" >= date_trunc('year', now() at time zone 'Europe/Berlin') at time zone 'Europe/Berlin'))::int as "thisYear",
       (count(*) filter (where ${letterDue}))::int as "lettersDue"
     from "OnBehalfEntry" e where e."municipalityId" = $1`,
    [municipalityId],
  )
  return counts!
}

export type EntryDetail = {
  ideaId: string
  number: number
  title: string
  text: string
  status: IdeaStatus
  channel: EntryChannel
  enteredAt: Date
  enteredBy: string | null
  name: string | null
  contactEmail: string | null
  contactAddress: string | null
  receiptAt: Date | null
  claimedAt: Date | null
  letterDue: boolean
  hidden: boolean
  answers: { text: string; at: string; status: IdeaStatus }[]
}

/** One entry by the number of its idea, or null. */
export async function readEntry(municipalityId: string, number: number): Promise<EntryDetail | null> {
  const found = await rows<EntryDetail>(
    `select i.id as "ideaId", i.number, i.title, i.text, i.status::text, i.channel::text, e."enteredAt", s."displayName" as "enteredBy",
       a."displayName" as name, e."contactEmail", e."contactAddress", e."receiptAt", e."claimedAt", ${letterDue} as "letterDue",
       i."hiddenAt" is not null or i."withdrawnAt" is not null as hidden,
       coalesce((select json_agg(json_build_object('text', w.text, 'at', w."answeredAt", 'status', w.status) order by w."answeredAt", w.id)
         from "IdeaAnswer" w where w."municipalityId" = $1 and w."ideaId" = i.id), '[]') as answers
     from "Idea" i
     join "OnBehalfEntry" e on e."municipalityId" = i."municipalityId" and e."ideaId" = i.id
     join "Person" a on a."municipalityId" = i."municipalityId" and a.id = i."authorId"
     join "Person" s on s."municipalityId" = e."municipalityId" and s.id = e."enteredById"
     where i."municipalityId" = $1 and i.number = $2`,
    [municipalityId, number],
  )
  return found[0] ?? null
}

// who left only a postal address learns of an answer by a letter that staff print
const letterDue = `(e."contactAddress" is not null and e."contactEmail" is null and exists (select 1 from "IdeaAnswer" w
  where w."municipalityId" = e."municipalityId" and w."ideaId" = e."ideaId" and w."answeredAt" > e."toldAt"))`
