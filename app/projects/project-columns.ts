import { dateOf } from './day.ts'
import type { Day, ProjectState } from './project.ts'

/** What may be corrected at any time: where it is and who answers for it. */
export type MasterData = {
  title: string
  summary: string
  description: string
  department: string
  contactName: string
  contactEmail: string
  topicId: string | null
  districtId: string | null
  place: string
  latitude: number | null
  longitude: number | null
}

/** What becomes a promise by publication and is changed by updates alone from then on. */
export type Promises = {
  state: ProjectState
  startPlanned: Day | null
  endPlanned: Day | null
  startActual: Day | null
  endActual: Day | null
  costEstimate: number | null
  costApproved: number | null
  costSpent: number | null
}

/** The columns of what was given of the master data. */
export function master(from: Partial<MasterData>): Partial<MasterData> {
  const { title, summary, description, department, contactName, contactEmail, ...where } = from
  const { topicId, districtId, place, latitude, longitude } = where
  return given({
    title,
    summary,
    description,
    department,
    contactName,
    contactEmail,
    topicId,
    districtId,
    place,
    latitude,
    longitude,
  })
}

/** The columns of what was given of the promises. */
export function promises(from: Partial<Promises>) {
  const { state, startPlanned, endPlanned, startActual, endActual, costEstimate, costApproved, costSpent } = from
  const days = given({ startPlanned, endPlanned, startActual, endActual })
  const sums = given({ costEstimate, costApproved, costSpent })
  return {
    ...given({ state }),
    ...Object.fromEntries(Object.entries(days).map(([field, day]) => [field, dateOf(day)])),
    ...Object.fromEntries(Object.entries(sums).map(([field, sum]) => [field, sum === null ? null : BigInt(sum)])),
  }
}

/** What was given at all: undefined means "leave as it is", null means "take away". */
function given<T extends Record<string, unknown>>(from: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as never
}
