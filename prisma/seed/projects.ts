import { follow } from '#app/notices/following.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import {
  aPublishedProject,
  aPublishedUpdate,
  type MadeProject,
  type UpdateDetails,
} from '#app/projects/project.factory.ts'
import { backdateAnswers, day, moment } from './day.ts'
import { around, type SeededIdeas } from './ideas.ts'
import type { Scene } from './photo-scenes.ts'
import type { ChangeContent, ProjectContent } from './project-content.ts'
import type { Town, TownContent } from './town.ts'

/** Projects with their updates, oldest first, each with its followers. */
export async function seedProjects(
  town: Town,
  content: TownContent,
  ideas: SeededIdeas,
  photos: Map<Scene, string>,
  progress: (share: number) => void,
): Promise<void> {
  const oldestFirst = content.projects.toSorted((a, b) => a.published - b.published)
  for (const [n, project] of oldestFirst.entries()) {
    const linked = project.ideas.map((title) => ideas.get(title)!.id)
    const begun = new Date()
    const made = await publish(town, content, project, linked, n)
    for (const ideaId of linked) await backdateAnswers(town.id, ideaId, begun, moment(project.published))
    await prisma.projectIdea.updateMany({
      where: { municipalityId: town.id, projectId: made.id },
      data: { linkedAt: moment(project.published) },
    })
    for (const update of project.updates) {
      const before = new Date()
      await aPublishedUpdate(made, {
        title: update.title,
        text: update.text,
        at: moment(update.at),
        photoId: (update.photo && photos.get(update.photo)) ?? null,
        changes: update.changes.map((change) => asChange(change, made)),
      })
      const isDone = update.changes.some((change) => change.field === 'state' && change.now === 'done')
      if (isDone) for (const ideaId of linked) await backdateAnswers(town.id, ideaId, before, moment(update.at))
    }
    for (const citizen of town.citizens.filter((_, at) => (at + n) % 4 === 0))
      await follow(citizen, { kind: 'project', subjectId: made.id })
    progress((n + 1) / oldestFirst.length)
  }
}

async function publish(town: Town, content: TownContent, project: ProjectContent, ideaIds: string[], n: number) {
  const district = town.districts.find(({ name }) => name === project.district)!
  const { title, summary, description, department, contactName, place } = project
  return await aPublishedProject(town, {
    staff: town.projectLead,
    title,
    summary,
    description,
    department,
    contactName,
    contactEmail: content.contactEmail,
    place,
    topicId: town.topics.find(({ name }) => name === project.topic)?.id ?? null,
    districtId: district.id,
    ...around(district, n + 3),
    startPlanned: day(project.start),
    endPlanned: day(project.end),
    costEstimate: project.estimate * 100,
    costApproved: project.approved === undefined ? null : project.approved * 100,
    ideaIds,
    answer: answerOf(content, project),
    milestones: project.milestones.map((milestone) => ({ ...milestone, planned: day(milestone.planned) })),
    publishedAt: moment(project.published),
  })
}

/** What was answered to the first of its ideas when the project came of it. */
function answerOf(content: TownContent, project: ProjectContent): string {
  const idea = content.ideas.find(({ title }) => title === project.ideas[0])
  return idea?.answers.find(({ status }) => status === 'planned')?.text ?? ''
}

function asChange(change: ChangeContent, { milestoneIds }: MadeProject): NonNullable<UpdateDetails['changes']>[number] {
  const why = { ...(change.reason ? { reason: change.reason } : {}), explanation: change.explanation ?? '' }
  if ('milestone' in change)
    return { ...why, field: change.field, milestoneId: milestoneIds[change.milestone]!, now: day(change.now) }
  if ('euros' in change) return { ...why, field: change.field, now: String(change.euros * 100) }
  if (change.field === 'state') return { ...why, field: change.field, now: change.now }
  return { ...why, field: change.field, now: day(change.now) }
}
