import { countFollowers } from '#app/notices/following.server.ts'
import type { ChangeEntry } from './change-entry.ts'
import type { OpenDraft } from './drafts.server.ts'
import { lightFactsOf } from './light-facts.ts'
import { type Progress, progressOf } from './progress.ts'
import { type Day, isMilestoneField, type ProjectState } from './project.ts'
import type { ProjectPage } from './project-page.server.ts'
import { milestonesLeftBehind, milestonesOutside, type Outside } from './schedule-check.ts'
import { type LightWithReasons, trafficLight } from './traffic-light.ts'
import { type Change, type Current, problemsOf, projectAfter, readAdded, resolveChanges } from './update.ts'

export type Preview = {
  changes: ChangeEntry[]
  complete: boolean
  light: LightWithReasons
  progress: Progress
  /** open milestones outside of start and end */
  outside: Outside[]
  /** open milestones that stay although the end moves */
  leftBehind: { title: string; planned: Day }[]
  /** how many people are told by mail */
  followers: number
  /** linked ideas that become done with it */
  ideasDone: number
}

/** What the public will see when this update is published today, and what it sets off. */
export async function previewUpdate(
  municipalityId: string,
  project: ProjectPage,
  draft: OpenDraft,
  { current, day }: { current: Current; day: Day },
): Promise<Preview> {
  const changes = resolveChanges(current, draft.changes, day)
  const milestones = milestonesAfter(project, changes)
  const after = projectAfter(current, changes)
  const state = after.state as ProjectState
  const number = (value: string | null) => (value === null ? null : Number(value))
  const facts = {
    ...project,
    ...after,
    state,
    costEstimate: number(after.costEstimate),
    costApproved: number(after.costApproved),
    costSpent: number(after.costSpent),
    lastNews: day,
  }
  const followers = await countFollowers(municipalityId, { kind: 'project', subjectId: project.id })
  return {
    changes: changes.map((change) => ({ ...change, milestone: titleOf(current, change) })),
    complete: problemsOf(current, changes, day).length === 0,
    light: trafficLight(lightFactsOf(facts, milestones, day), day),
    progress: progressOf(milestones),
    outside: milestonesOutside(facts, milestones),
    leftBehind: milestonesLeftBehind(project.endPlanned, facts.endPlanned, project.milestones, milestones),
    followers,
    ideasDone:
      state === 'done' && project.state !== 'done' ? project.ideas.filter((idea) => idea.status !== 'done').length : 0,
  }
}

function titleOf(current: Current, { milestoneId }: Change): string | null {
  return current.milestones.find((milestone) => milestone.id === milestoneId)?.title ?? null
}

function milestonesAfter(project: ProjectPage, changes: readonly Change[]) {
  const known = project.milestones.map(({ id, title, weight, planned, actual, cancelledOn }) => {
    const milestone = { id, title, weight, planned, actual, cancelledOn }
    for (const { milestoneId, field, now } of changes)
      if (milestoneId === id && isMilestoneField(field) && field !== 'added') milestone[field] = now
    return milestone
  })
  const added = changes
    .filter(({ field }) => field === 'added')
    .map(({ now }) => ({
      id: '',
      title: '',
      weight: 1,
      planned: null,
      ...readAdded(now),
      actual: null,
      cancelledOn: null,
    }))
  return [...known, ...added]
}
