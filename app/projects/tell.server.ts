import { followersAround } from '#app/notices/follow.ts'
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

/** Authors of its ideas, who follow it from now on; their supporters, who may; and whoever follows its topic, its district or a place nearby. */
async function tellPublished(entry: EntryToTell): Promise<Announcement | null> {
  const project = await publicProject(entry)
  if (!project) return null
  const behind = await peopleBehindIdeas(entry)
  const inRole = (role: Behind['role']) => [...behind].filter(([, one]) => one.role === role).map(([id]) => id)
  return {
    people: [
      { role: 'author', kind: 'ownIdea', personIds: inRole('author') },
      { role: 'supporter', kind: 'supported', personIds: inRole('supporter') },
    ],
    followers: followersAround(project),
    line: (language, role) => {
      const t = textsIn(tellingTexts, language).published.line
      return role === 'author' ? t.author : role === 'supporter' ? t.supporter : t.follower
    },
    letter({ personId, language }) {
      const t = textsIn(tellingTexts, language).published
      const own = behind.get(personId)
      return {
        subject: t.subject(project),
        paragraphs: [
          own ? t[own.role]({ ...project, idea: own.idea }) : t.follower(project),
          project.summary,
          own?.role === 'author' ? t.follows : t.invites,
        ],
        action: { label: t.action, path: `/vorhaben/${project.number}` },
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
  return {
    followers: [{ kind: 'project', id: entry.subjectId }],
    path: `/vorhaben/${project.number}#meldung-${update.id}`,
    line: (language) => textsIn(tellingTexts, language).updated.line(update),
    letter({ language }) {
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
    select: {
      number: true,
      title: true,
      summary: true,
      topicId: true,
      districtId: true,
      latitude: true,
      longitude: true,
    },
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
