import type { Language } from '#app/ui/texts.ts'
import type { FollowKind, FollowTarget } from './follow.ts'
import type { NoticeKind } from './kinds.ts'

/** What a letter says; how it looks is decided in one place. Plain text, no markup. */
export type LetterText = {
  subject: string
  /** the first one says what happened */
  paragraphs: string[]
  /** addresses in the paragraphs become links: for what staff write */
  linked?: boolean
  /** several things under headings that lead to them, as in a digest */
  sections?: { title: string; path: string; lines: string[] }[]
  /** paragraphs below the sections */
  after?: string[]
  /** the one thing to do next; `path` on the municipality's own site */
  action?: { label: string; path: string }
  /** one sentence in the footer: why this person gets this letter; notices adds it for its own letters */
  why?: string
  /** ends this kind of letters with one click, also from the mail program (RFC 8058): the path answers GET with a page and POST by doing it */
  unsubscribePath?: string
}

/** Why somebody is told: as whom directly, or by what kind of follow. */
export type Reason = 'author' | 'coauthor' | 'supporter' | 'proposer' | 'commenter' | 'reporter' | FollowKind

export type Recipient = { personId: string; language: Language; displayName: string | null; role: Reason }

/** An entry of the chronicle, as those who tell of it read it. */
export type EntryToTell = {
  municipalityId: string
  id: string
  at: Date
  actorId: string | null
  /** "idea.answered" */
  kind: string
  subjectId: string
  facts: Record<string, string | number | boolean | null>
}

/** People told because of what they did themselves; `kind` is how they choose whether and when. */
export type Named = { role: Exclude<Reason, FollowKind>; kind: NoticeKind; personIds: string[] }

/** Who is to be told, and what. Whoever belongs to several is told once: by the first of `people`, then as a follower of the most particular. */
export type Announcement = {
  /** told directly, the most personal first; who did it is never told of it */
  people?: Named[]
  /** whose followers are told */
  followers?: FollowTarget[]
  /** what it is about, when that is not the subject of the entry: stands above the line, and groups the digest */
  about?: { kind: string; id: string }
  /** where to go, when that is not the address of the subject */
  path?: string
  /** what happened, in a few words: for the list and the digest. Neither the title of the subject nor names of people: it is stored */
  line: (language: Language, role: Reason) => string
  /** the mail, for those who want it at once; called once per recipient; null: no mail to this one */
  letter: (recipient: Recipient) => LetterText | null
}

/** Of one kind of entry: who is told what. Runs off the request path and may run again, so it only reads. */
export type Telling = (entry: EntryToTell) => Promise<Announcement | null>
