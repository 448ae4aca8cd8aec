import type { Language } from '#app/ui/texts.ts'

/** What a letter says; how it looks is decided in one place. Plain text, no markup. */
export type LetterText = {
  subject: string
  /** the first one says what happened */
  paragraphs: string[]
  /** the one thing to do next; `path` on the municipality's own site */
  action?: { label: string; path: string }
  /** one sentence in the footer: why this person gets this letter */
  why?: string
  /** ends this kind of letters with one click, also from the mail program (RFC 8058): the path answers GET with a page and POST by doing it */
  unsubscribePath?: string
}

export type Recipient = { personId: string; language: Language; displayName: string | null }

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

/** Who is to be told, and what: `letter` is called once per recipient, in the language of that person; null tells nobody after all. */
export type Announcement = {
  personIds: string[]
  letter: (recipient: Recipient) => LetterText | null
}

/** Of one kind of entry: who is told what. Runs off the request path and may run again, so it only reads. */
export type Telling = (entry: EntryToTell) => Promise<Announcement | null>
