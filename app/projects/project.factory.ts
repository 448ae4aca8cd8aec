import { aStaffMember } from '#app/people/person.factory.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { draftUpdate } from './draft.server.ts'
import type { Staff } from './lock.server.ts'
import { addMilestone, type MilestonePlan } from './milestone.server.ts'
import { createProject, type NewProject } from './planning.server.ts'
import type { ChangeField, ChangeReason } from './project.ts'
import { publishProject } from './publication.server.ts'
import { publishUpdate } from './update.server.ts'

export type ProjectDetails = Partial<NewProject> & {
  staff?: Staff
  milestones?: (Partial<MilestonePlan> & { title: string })[]
  publishedAt?: Date
}

export type MadeProject = { id: string; number: number; staff: Staff; milestoneIds: string[] }

/** A project that only staff see, made with the real verbs. */
export async function aPlannedProject(
  municipality: { id: string },
  details: ProjectDetails = {},
): Promise<MadeProject> {
  const { staff: given, milestones = [], ...content } = details
  const staff = given ?? (await aStaffMember(municipality, ['projectLead']))
  const { id, number } = valueOf(await createProject(staff, { ...plainProject, id: newId(), ...content }))
  const milestoneIds: string[] = []
  for (const { title, weight = 1, planned = null, actual = null } of milestones) {
    const milestoneId = newId()
    valueOf(await addMilestone(staff, id, { id: milestoneId, title, weight, planned, actual }))
    milestoneIds.push(milestoneId)
  }
  return { id, number, staff, milestoneIds }
}

/** A project everybody sees, with its first promises frozen. */
export async function aPublishedProject(
  municipality: { id: string },
  details: ProjectDetails = {},
): Promise<MadeProject> {
  const project = await aPlannedProject(municipality, details)
  valueOf(await publishProject(project.staff, project.id, details.publishedAt))
  return project
}

export type UpdateDetails = {
  title?: string
  text?: string
  photoId?: string | null
  at?: Date
  changes?: {
    field: ChangeField
    now: string | null
    milestoneId?: string | null
    reason?: ChangeReason
    explanation?: string
  }[]
}

/** A published update of a project; answers its id. */
export async function aPublishedUpdate(project: MadeProject, details: UpdateDetails = {}): Promise<string> {
  const { title = 'Es geht voran', text = 'Die Arbeiten laufen.', photoId = null, at, changes = [] } = details
  const id = newId()
  const complete = changes.map((change) => ({ milestoneId: null, reason: null, explanation: '', ...change }))
  valueOf(await draftUpdate(project.staff, project.id, { id, title, text, photoId, changes: complete }))
  valueOf(await publishUpdate(project.staff, id, at))
  return id
}

export const plainProject = {
  title: 'Neuer Steg am Mühlenteich',
  summary: 'Der alte Steg ist morsch. Die Stadt baut einen neuen, auf den auch ein Rollstuhl passt.',
  description: '',
  department: 'Tiefbau',
  contactName: 'Jana Ebert',
  contactEmail: 'tiefbau@example.org',
  topicId: null,
  districtId: null,
  place: 'Mühlenteich',
  latitude: null,
  longitude: null,
  state: 'planned',
  startPlanned: null,
  endPlanned: null,
  startActual: null,
  endActual: null,
  costEstimate: null,
  costApproved: null,
  costSpent: null,
  ideaIds: [],
  answer: 'Wir setzen das um.',
} satisfies Omit<NewProject, 'id'>

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
