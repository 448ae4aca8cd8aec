import { ideaRights } from '#app/ideas/capability.ts'
import { openWork } from '#app/ideas/queue.server.ts'
import { moderationRights } from '#app/moderation/capability.ts'
import { caseWork } from '#app/moderation/queue.server.ts'
import { answerPromise } from '#app/municipalities/answer-promise.server.ts'
import { waitingBarrierReports } from '#app/municipalities/barrier-report.server.ts'
import { municipalityRights } from '#app/municipalities/capability.ts'
import { openFirstSteps } from '#app/municipalities/first-steps.server.ts'
import { workingDaysBetween } from '#app/municipalities/working-days.ts'
import { peopleRights } from '#app/people/capability.ts'
import { waitingResidenceRequests } from '#app/people/residence-requests.server.ts'
import { type CurrentPerson, may, type Right } from '#app/people/rights.ts'
import { projectRights } from '#app/projects/capability.ts'
import { projectWork } from '#app/projects/overview.server.ts'
import type { TaskKind } from './task.ts'

/** Work of one kind that waits; `since`: the oldest of it. */
type Waiting = { kind: TaskKind; count: number; since: Date | null }

/** `workingDays`: how long the oldest waits; `late`: longer than the municipality promised */
export type Task = { kind: TaskKind; count: number; workingDays: number; late: boolean }

/** What waits for this member of staff, what has waited longest first: only what the person may deal with. */
export async function openTasks(staff: CurrentPerson) {
  const { municipalityId } = staff
  const whoMay = <Found>(right: Right, find: () => Promise<Found[]>) => (may(staff, right) ? find() : [])
  const [steps, promise, ...found] = await Promise.all([
    whoMay(municipalityRights.settings, () => openFirstSteps(municipalityId)),
    answerPromise(municipalityId),
    whoMay(ideaRights.triage, () => ideaTasks(municipalityId)),
    whoMay(projectRights.draft, () => projectTasks(municipalityId)),
    whoMay(moderationRights.decide, () => moderationTasks(staff)),
    whoMay(municipalityRights.barriers, () => barrierTasks(municipalityId)),
    whoMay(peopleRights.confirmResidence, () => residenceTasks(municipalityId)),
  ])
  const now = new Date()
  const tasks = found
    .flat()
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (a.since ?? now).getTime() - (b.since ?? now).getTime())
    .map(({ kind, count, since }): Task => {
      const workingDays = since ? workingDaysBetween(since, now, promise.ags) : 0
      return { kind, count, workingDays, late: promised.has(kind) && workingDays > promise.days }
    })
  return { steps, tasks, promise: promise.days }
}

// for these the municipality has said in public how long it takes
const promised = new Set<TaskKind>(['newIdeas'])

async function ideaTasks(municipalityId: string): Promise<Waiting[]> {
  const { newIdeas, newSince, inReview, inReviewSince } = await openWork(municipalityId)
  return [
    { kind: 'newIdeas', count: newIdeas, since: newSince },
    { kind: 'inReview', count: inReview, since: inReviewSince },
  ]
}

async function moderationTasks(staff: CurrentPerson): Promise<Waiting[]> {
  const work = await caseWork(staff)
  return [
    { kind: 'cases', count: work.open, since: work.openSince },
    { kind: 'second', count: work.second, since: work.secondSince },
    { kind: 'appeals', count: work.appeals, since: work.appealsSince },
  ]
}

async function projectTasks(municipalityId: string): Promise<Waiting[]> {
  const { silent, silentSince, drafts, draftsSince } = await projectWork(municipalityId)
  return [
    { kind: 'silent', count: silent, since: silentSince },
    { kind: 'drafts', count: drafts, since: draftsSince },
  ]
}

async function barrierTasks(municipalityId: string): Promise<Waiting[]> {
  return [{ kind: 'barriers', ...(await waitingBarrierReports(municipalityId)) }]
}

async function residenceTasks(municipalityId: string): Promise<Waiting[]> {
  return [{ kind: 'residence', ...(await waitingResidenceRequests(municipalityId)) }]
}
