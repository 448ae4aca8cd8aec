import { readFileSync } from 'node:fs'
import type { Stance, SubjectKey } from '#app/comments/comment.ts'
import { storeComment } from '#app/comments/writing.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Person, Town } from './town.ts'

type Line = { sign: string; text: string }
type Talk = { title: string; kind: 'idea' | 'project' | 'process'; lines: Line[] }

/**
 * Fills threads from a text file: `#` a subject by its title ("Vorhaben: " and "Verfahren: " in front say what else it is than an idea), `+ - =` a comment for, against or neither, `>` an answer to it, `>>` an answer to that,
 * `!` the administration, with the office in front.
 */
export async function seedComments(town: Town, file: URL, progress: (share: number) => void): Promise<void> {
  const talks = readTalks(file)
  for (const [n, talk] of talks.entries()) {
    const subject = await subjectOf(town, talk)
    if (subject) await seedTalk(town, subject, talk.lines, n)
    progress((n + 1) / talks.length)
  }
}

/** What a file of talks says, in its order. */
export function readTalks(file: URL): Talk[] {
  const talks: Talk[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, sign = '', text = ''] = /^\s*(#|>>|[-+=>!]) (.+)$/.exec(line) ?? []
    if (sign === '#') {
      const kind = text.startsWith('Vorhaben: ') ? 'project' : text.startsWith('Verfahren: ') ? 'process' : 'idea'
      talks.push({ title: text.replace(/^(Vorhaben|Verfahren): /, ''), kind, lines: [] })
    } else if (sign !== '') talks.at(-1)!.lines.push({ sign, text })
  }
  return talks
}

type Subject = SubjectKey & { since: Date; until: Date }

async function subjectOf({ id: municipalityId }: Town, { title, kind }: Talk): Promise<Subject | null> {
  if (kind === 'process') return await processNamed(municipalityId, title)
  const until = new Date()
  if (kind === 'project') {
    const found = await prisma.project.findFirst({
      where: { municipalityId, title },
      select: { id: true, publishedAt: true },
    })
    return found?.publishedAt ? { kind: 'project', id: found.id, since: found.publishedAt, until } : null
  }
  const found = await prisma.idea.findFirst({
    where: { municipalityId, title },
    select: { id: true, submittedAt: true },
  })
  return found && { kind: 'idea', id: found.id, since: found.submittedAt, until }
}

/** People talk about a process while one of its phases lets them. */
async function processNamed(municipalityId: string, title: string): Promise<Subject | null> {
  const [found] = await prisma.$queryRaw<{ id: string; since: Date; until: Date }[]>`
    select p.id, min(s."startsAt") as since, least(max(coalesce(s."endsAt", now())), now()) as until from "Process" p
    join "Phase" s on s."municipalityId" = p."municipalityId" and s."processId" = p.id
    where p."municipalityId" = ${municipalityId}::uuid and p.title = ${title} and s."startsAt" < now()
      and (s.kind = 'discuss' or s.settings @> '{"discuss": true}')
    group by p.id`
  return found ? { kind: 'process', ...found } : null
}

const stances: Record<string, Stance> = { '+': 'pro', '-': 'contra', '=': 'neutral' }

async function seedTalk(town: Town, { since, until, ...subject }: Subject, lines: Line[], n: number): Promise<void> {
  const above: { id: string; author: Person }[] = []
  for (const [at, { sign, text }] of lines.entries()) {
    const depth = sign === '>>' ? 2 : sign in stances ? 0 : 1
    const official = sign === '!' ? (/^(.+?): (.+)$/s.exec(text) ?? []) : []
    const author = official.length > 0 ? town.moderator : someone(town, n * 5 + at * 11, above[depth - 1]?.author)
    const id = newId()
    const comment = {
      id,
      subject,
      parentId: above[depth - 1]?.id ?? null,
      stance: stances[sign] ?? 'neutral',
      text: official[2] ?? text,
      office: official[1] ?? null,
    }
    const stored = await inTransaction((tx) => storeComment(tx, author, comment, false))
    if (!stored.ok) throw new Error(`comment refused: ${stored.reason}: ${text}`)
    above.splice(depth, above.length, { id, author })
    await place(
      town,
      id,
      moment(since, until, (at + 1) / (lines.length + 1)),
      (n * 3 + at * 7) % (depth === 0 ? 13 : 5),
    )
  }
}

/** Another person than the one who is answered. */
function someone({ citizens }: Town, n: number, other: Person | undefined): Person {
  const person = citizens[n % citizens.length]!
  return person.id === other?.id ? citizens[(n + 1) % citizens.length]! : person
}

/** Most is said in the days after, the rest until today, or until nobody can talk about it any more. */
function moment(since: Date, until: Date, share: number): Date {
  return new Date(since.getTime() + 3_600_000 + share ** 2 * (until.getTime() - since.getTime() - 7_200_000))
}

async function place({ id: municipalityId, citizens }: Town, id: string, at: Date, helpful: number): Promise<void> {
  await prisma.$executeRaw`
    update "Comment" set "writtenAt" = ${at}::timestamptz where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
  const readers = Array.from({ length: helpful }, (_, n) => citizens[(n * 3 + helpful) % citizens.length]!.id)
  await prisma.$executeRaw`
    insert into "CommentHelpful" ("municipalityId", "commentId", "personId", "markedAt")
    select c."municipalityId", c.id, reader, c."writtenAt" from "Comment" c, unnest(${readers}::uuid[]) reader
    where c."municipalityId" = ${municipalityId}::uuid and c.id = ${id}::uuid and c."authorId" <> reader on conflict do nothing`
}
