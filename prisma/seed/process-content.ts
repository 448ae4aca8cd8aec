import type { AnswerStatus, DeclineReason } from '#app/ideas/idea.ts'
import type { BlueprintKey } from '#app/processes/blueprints.ts'
import type { PhaseKind, PhaseSettings, ProcessLevel } from '#app/processes/process.ts'

/** A participation process of a demo world. Days count from the day of seeding. */
export type ProcessContent = {
  blueprint: BlueprintKey
  title: string
  summary: string
  purpose: string
  open: string
  fixed: string
  level: ProcessLevel
  topic?: string
  districts?: string[]
  /** corners of a drawn area, in degrees from the centre: east, north */
  area?: [number, number][]
  department: string
  contact: { name: string; email: string }
  decidedBy: string
  decidedInDays?: number
  publishedDaysAgo: number
  phases: PhaseContent[]
  ideas?: {
    title: string
    text: string
    district: string
    supporters: number
    daysAgo: number
    topic: string
    answer?: IdeaAnswer
  }[]
  documents?: { title: string; url?: string; text?: string }[]
  /** the running phase was extended */
  extended?: { phase: number; toDay: number; reason: string; daysAgo: number }
  result?: { daysAgo: number; text: string }
}

type IdeaAnswer = { status: AnswerStatus; reason?: DeclineReason; daysAgo: number; text: string }

type PhaseContent = {
  kind: PhaseKind
  title: string
  text: string
  from: number
  to: number | null
  settings?: PhaseSettings
}
