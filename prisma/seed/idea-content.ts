import type { AnswerStatus, DeclineReason } from '#app/ideas/idea.ts'
import type { Scene } from './photo-scenes.ts'

/** An idea of a demo world: what somebody wrote, and what became of it. Days count back from the day of seeding. */
export type IdeaContent = {
  title: string
  text: string
  topic: string
  district: string
  daysAgo: number
  supporters: number
  photo?: Scene
  answers: { daysAgo: number; status: AnswerStatus; reason?: DeclineReason; forwardedTo?: string; text: string }[]
  /** title of the idea it went into */
  mergedInto?: string
}
