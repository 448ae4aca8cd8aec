/** What a project (Vorhaben) is made of: words and types that pages, verbs and rules share. */

export const projectStates = ['planned', 'running', 'paused', 'done', 'stopped'] as const
export type ProjectState = (typeof projectStates)[number]

export const changeReasons = [
  'supplier',
  'staff',
  'permit',
  'funding',
  'price',
  'weather',
  'scope',
  'politics',
  'other',
] as const
export type ChangeReason = (typeof changeReasons)[number]

/** A calendar day, "2026-03-12". */
export type Day = string

/** Dates and money of a project that only an update changes once it is published. */
export const promisedDates = ['startPlanned', 'endPlanned', 'startActual', 'endActual'] as const
export const promisedMoney = ['costEstimate', 'costApproved', 'costSpent'] as const
export const projectFields = ['state', ...promisedDates, ...promisedMoney] as const
export type ProjectField = (typeof projectFields)[number]

export const milestoneFields = ['planned', 'actual', 'cancelledOn', 'added'] as const
export type MilestoneField = (typeof milestoneFields)[number]

export type ChangeField = ProjectField | MilestoneField

/** Texts that may be corrected after publication; the old words stay readable in the history. */
export const correctableTexts = ['title', 'summary', 'description'] as const

export function isProjectState(text: string): text is ProjectState {
  return (projectStates as readonly string[]).includes(text)
}

export function isMoneyField(field: string): field is (typeof promisedMoney)[number] {
  return (promisedMoney as readonly string[]).includes(field)
}

export function isMilestoneField(field: string): field is MilestoneField {
  return (milestoneFields as readonly string[]).includes(field)
}

/** Is there still something to come? */
export function isOpen(state: ProjectState): boolean {
  return state !== 'done' && state !== 'stopped'
}
