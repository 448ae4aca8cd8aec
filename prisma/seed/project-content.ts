import type { ChangeReason, ProjectState } from '#app/projects/project.ts'
import type { Scene } from './photo-scenes.ts'

/** A day counted from the day of seeding: -30 is a month ago, 60 in two months. */
export type Offset = number

export type ChangeContent = { reason?: ChangeReason; explanation?: string } & (
  | { field: 'state'; now: ProjectState }
  | { field: 'startPlanned' | 'endPlanned' | 'startActual' | 'endActual'; now: Offset }
  | { field: 'costEstimate' | 'costApproved' | 'costSpent'; euros: number }
  /** `milestone` is its place in the list, from 0 */
  | { milestone: number; field: 'planned' | 'actual' | 'cancelledOn'; now: Offset }
)

/** A project of a demo world and what was reported about it. */
export type ProjectContent = {
  title: string
  summary: string
  description: string
  department: string
  contactName: string
  topic: string
  district: string
  place: string
  /** titles of the ideas it came from */
  ideas: string[]
  published: Offset
  start: Offset
  end: Offset
  estimate: number
  approved?: number
  milestones: { title: string; weight: number; planned: Offset }[]
  updates: { at: Offset; title: string; text: string; photo?: Scene; changes: ChangeContent[] }[]
}
