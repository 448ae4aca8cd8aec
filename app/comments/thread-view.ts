import type { Stance, SubjectKey, ThreadOrder } from './comment.ts'

/** A comment as a page shows it. */
export type ShownComment = {
  id: string
  parentId: string | null
  depth: number
  stance: Stance
  /** clean, from the server; empty when gone */
  html: string
  /** null: the account is deleted */
  author: string | null
  /** the office that speaks for the administration */
  office: string | null
  official: boolean
  at: Date | string
  edited: boolean
  /** why only an empty place is left */
  gone: 'withdrawn' | 'hidden' | null
  /** waits until somebody has looked at it; shown to the author alone */
  held: boolean
  helpful: number
  marked: boolean
  mine: boolean
  canBeEdited: boolean
  /** answers of both levels in the order of the conversation; none below an answer */
  answers: ShownComment[]
  /** public answers that are not shown yet */
  more: number
}

export type ThreadCounts = { all: number; pro: number; contra: number; neutral: number; official: number }

export type ThreadView = {
  subject: SubjectKey
  counts: ThreadCounts
  order: ThreadOrder
  /** null: comments can be written; otherwise why not, and what to do */
  closed: string | null
  /** without parent, in their order; in the order "both" pro and contra take turns */
  comments: ShownComment[]
  /** where the next page begins */
  next: string | null
  /** is this not the first page? */
  later: boolean
  /** own comments that wait */
  held: ShownComment[]
  /** the comment the address asks for */
  wanted: string | null
  /** by the clock of the database: what is written after this is new */
  readAt: string
  /** who looks; null: nobody signed in */
  me: { newId: string; official: boolean; office: string } | null
}

/** What comes later without a new page. */
export type MoreComments = { comments: ShownComment[]; next: string | null; readAt: string; count: number }
