import type { Announcement, EntryToTell, Telling } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { type ChangeToTell, changeDistance, changeLabel, changeValue } from './change-text.ts'
import type { ChangeField, ChangeReason } from './project.ts'
import { projectTexts } from './texts/project.ts'
import { tellingTexts } from './texts/tellings.ts'

/** Who is told what of a project, by kind of entry in the chronicle. */
export const projectTellings: Record<string, Telling> = {
  'project.published': tellPublished,
  'project.updated': tellUpdated,
}

/** The link in a mail that ends following; the key is the follower's own. */
export function unsubscribePath(number: number, key: string): string {
  return `/vorhaben/${number}/abbestellen/${key}`
}

/** Once, when an idea has become a project: its authors, who follow it from now on, and its supporters, who may. */
async function tellPublished(entry: EntryToTell): Promise<Announcement | null> {
  const project = await publicProject(entry)
  if (!project) return null
  const people = await peopleBehindIdeas(entry)
  const keys = await keysOfFollowers(entry)
  return {
    personIds: [...people.keys()],
    letter({ personId, language }) {
      const t = textsIn(tellingTexts, language)
      const { idea, role } = people.get(personId)!
      const key = keys.get(personId)
      return {
        subject: t.published.subject(project),
        paragraphs: [
          t.published[role]({ ...project, idea }),
          project.summary,
          key ? t.published.follows : t.published.invites,
        ],
        action: { label: t.published.action, path: `/vorhaben/${project.number}` },
        why: key ? t.why(project) : t.published.why,
        ...(key ? { unsubscribePath: unsubscribePath(project.number, key) } : {}),
      }
    },
  }
}

/** Every published update: those who follow. */
async function tellUpdated(entry: EntryToTell): Promise<Announcement | null> {
  const project = await publicProject(entry)
  const update = await prisma.projectUpdate.findUnique({
    where: { municipalityId_id: { municipalityId: entry.municipalityId, id: String(entry.facts.updateId) } },
    select: {
      id: true,
      title: true,
      text: true,
      publishedAt: true,
      changes: {
        select: {
          field: true,
          was: true,
          now: true,
          reason: true,
          explanation: true,
          milestone: { select: { title: true } },
        },
        orderBy: { id: 'asc' },
      },
    },
  })
  if (!project || !update?.publishedAt) return null
  const keys = await keysOfFollowers(entry)
  return {
    personIds: [...keys.keys()],
    letter({ personId, language }) {
      const t = textsIn(tellingTexts, language)
      const changes = update.changes.map(({ milestone, field, ...change }) =>
        changeLine(language, { ...change, field: field as ChangeField, milestone: milestone?.title ?? null }),
      )
      return {
        subject: t.updated.subject({ title: project.title, update: update.title }),
        paragraphs: [
          t.updated.intro(project),
          ...update.text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
          ...(changes.length > 0 ? [[t.updated.changes, ...changes].join('\n')] : []),
        ],
        action: { label: t.updated.action, path: `/vorhaben/${project.number}#meldung-${update.id}` },
        why: t.why(project),
        unsubscribePath: unsubscribePath(project.number, keys.get(personId)!),
      }
    },
  }
}

type Change = ChangeToTell & { reason: ChangeReason | null; explanation: string }

/** "– Geplantes Ende: 30. September 2026 → 31. März 2027 (6 Monate später). Grund: …" */
function changeLine(language: Language, change: Change): string {
  const t = textsIn(projectTexts, language)
  const { field, was, now, reason, explanation } = change
  const values = [...(was === null ? [] : [was]), now].map((value) => changeValue(language, field, value)).join(' → ')
  const distance = changeDistance(language, change)
  const why = reason ? ` ${t.reason}: ${t.reasons[reason]}. ${explanation}` : ''
  return `– ${changeLabel(language, change)}: ${values}${distance ? ` (${distance})` : ''}.${why}`
}

async function publicProject({ municipalityId, subjectId }: EntryToTell) {
  return prisma.project.findFirst({
    where: { municipalityId, id: subjectId, publishedAt: { not: null } },
    select: { number: true, title: true, summary: true },
  })
}

type Behind = { idea: string; role: 'author' | 'supporter' }

// somebody who wrote one idea and supports another is told as an author
async function peopleBehindIdeas({ municipalityId, subjectId, actorId }: EntryToTell): Promise<Map<string, Behind>> {
  const rows = await prisma.$queryRaw<({ personId: string } & Behind)[]>`
    with ideas as (
      select i.id, i.number, i.title, i."authorId" from "ProjectIdea" l
      join "Idea" i on i."municipalityId" = l."municipalityId" and i.id = l."ideaId"
      where l."municipalityId" = ${municipalityId}::uuid and l."projectId" = ${subjectId}::uuid
        and i."hiddenAt" is null and i."withdrawnAt" is null)
    select distinct on ("personId") "personId", idea, role from (
      select "authorId" as "personId", title as idea, 'author' as role, number from ideas
      union all
      select s."personId", i.title, 'supporter', i.number from ideas i
      join "IdeaSupport" s on s."municipalityId" = ${municipalityId}::uuid and s."ideaId" = i.id
    ) behind where "personId" is distinct from ${actorId}::uuid order by "personId", role, number`
  return new Map(rows.map(({ personId, ...behind }) => [personId, behind]))
}

async function keysOfFollowers({ municipalityId, subjectId, actorId }: EntryToTell): Promise<Map<string, string>> {
  const rows = await prisma.projectFollower.findMany({
    where: { municipalityId, projectId: subjectId },
    select: { personId: true, unsubscribeKey: true },
  })
  return new Map(
    rows.filter((row) => row.personId !== actorId).map(({ personId, unsubscribeKey }) => [personId, unsubscribeKey]),
  )
}
