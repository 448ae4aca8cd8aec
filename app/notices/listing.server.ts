import { prisma, rows } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import type { Language } from '#app/ui/texts.ts'
import type { Reason } from './letter.ts'
import { becauseOf } from './reason-texts.ts'

type Person = { municipalityId: string; id: string }

/** One notice as it is shown: what it is about is named as it is called today. */
export type NoticeShown = {
  id: string
  title: string
  line: string
  because: string
  at: Date
  unread: boolean
}

export type NoticeRow = {
  entryId: string
  kind: string
  role: Reason
  followName: string | null
  subjectKind: string
  subjectId: string
  entryKind: string
  entrySubjectId: string
  path: string | null
  line: string
  createdAt: Date
  readAt: Date | null
}

export const pageSize = 30
/** the badge says "99+" */
export const mostCounted = 100

/** How many notices wait to be read. */
export async function countUnread({ municipalityId, id }: Person): Promise<number> {
  const [found] = await rows<{ count: number }>(`select ${unreadInSql('$1::uuid', '$2::uuid')} as count`, [
    municipalityId,
    id,
  ])
  return found!.count
}

/** The same within another query: every page of a signed-in visitor tells it, from an index of unread ones alone. */
export function unreadInSql(municipality: string, person: string): string {
  return `(select count(*)::int from (select 1 from "Notice" n
    where n."municipalityId" = ${municipality} and n."personId" = ${person} and n."readAt" is null limit ${mostCounted}) unread)`
}

/** A page of the own notices, newest first; `before` is the last one of the page before. What is hidden by now is left out. */
export async function noticesOf(
  person: Person,
  language: Language,
  before: string | null = null,
): Promise<{ notices: NoticeShown[]; next: string | null }> {
  const found = await rows<NoticeRow>(page, [person.municipalityId, person.id, before, pageSize + 1])
  const shown = found.slice(0, pageSize)
  const known = await described(person.municipalityId, shown)
  return {
    notices: known.map(({ row, title }) => ({
      id: row.entryId,
      title,
      line: row.line,
      because: capital(becauseOf(language, row.role, row.followName)),
      at: row.createdAt,
      unread: row.readAt === null,
    })),
    next: found.length > pageSize ? shown.at(-1)!.entryId : null,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Marks one notice as read and says where it leads; null: not one of this person, or hidden by now. */
export async function openNotice(person: Person, entryId: string): Promise<string | null> {
  const { municipalityId, id: personId } = person
  await prisma.notice.updateMany({
    where: { municipalityId, personId, entryId, readAt: null },
    data: { readAt: new Date() },
  })
  const found = await rows<NoticeRow>(one, [municipalityId, personId, entryId])
  const [known] = await described(municipalityId, found)
  return known?.path ?? null
}

/** Marks everything up to now as read. */
export async function readAll({ municipalityId, id: personId }: Person): Promise<void> {
  await prisma.$executeRaw`
    update "Notice" set "readAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and "personId" = ${personId}::uuid and "readAt" is null`
}

export type Described<Row> = { row: Row; title: string; path: string }
type Naming = Pick<NoticeRow, 'kind' | 'subjectKind' | 'subjectId' | 'entryKind' | 'entrySubjectId' | 'path'>

/** Names what notices are about, with one question per kind of thing. What is hidden or withdrawn by now is left out, unless it was a decision about it. */
export async function described<Row extends Naming>(municipalityId: string, found: Row[]): Promise<Described<Row>[]> {
  const facts = await describeAll(
    municipalityId,
    found.flatMap((row) => [
      { kind: row.subjectKind, id: row.subjectId },
      { kind: row.entryKind, id: row.entrySubjectId },
    ]),
  )
  return found.flatMap((row) => {
    const [about, event] = [facts.get(row.subjectId), facts.get(row.entrySubjectId)]
    const visible = about?.visible && (event?.visible ?? true)
    if (!about || !(visible || row.kind === 'decision')) return []
    return [{ row, title: about.title, path: row.path ?? about.path }]
  })
}

const columns = `
  n."entryId", n.kind, n.role, n."subjectKind", n."subjectId", e."subjectKind" as "entryKind", e."subjectId" as "entrySubjectId",
  n.path, n.line, n."createdAt", n."readAt", coalesce(nullif(f.name, ''), t.name, d.name) as "followName"
  from "Notice" n
  join "ChronicleEntry" e on e."municipalityId" = n."municipalityId" and e.id = n."entryId"
  left join "Follow" f on f."municipalityId" = n."municipalityId" and f.id = n."followId"
  left join "Topic" t on f.kind = 'topic' and t."municipalityId" = f."municipalityId" and t.id = f."subjectId"
  left join "District" d on f.kind = 'district' and d."municipalityId" = f."municipalityId" and d.id = f."subjectId"
  where n."municipalityId" = $1::uuid and n."personId" = $2::uuid`

const page = `select ${columns}
  and ($3::uuid is null or (n."createdAt", n."entryId") < (
    select b."createdAt", b."entryId" from "Notice" b
    where b."municipalityId" = $1::uuid and b."personId" = $2::uuid and b."entryId" = $3::uuid))
  order by n."createdAt" desc, n."entryId" desc limit $4`

const one = `select ${columns} and n."entryId" = $3::uuid`
