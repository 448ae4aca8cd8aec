import type { Tx } from '#app/platform/db.server.ts'
import type { Texts } from '#app/ui/texts.ts'

/** What an entry, a comment, a report, a follow or a hit of the search is about, as those see it who know no capability. */
export type SubjectFacts = {
  id: string
  title: string
  /** on the municipality's own site */
  path: string
  /** may everybody see it now? Hidden, withdrawn and unpublished things may not be named anywhere. */
  visible: boolean
  /** who wrote it; null: the municipality itself, or an account deleted since */
  authorId: string | null
}

export type Permission = { open: true } | { open: false; why: Texts<string> }

export type ModeratedText = {
  title: string | null
  text: string
  /** the author has taken it back: nothing is left to decide about */
  withdrawn?: boolean
  /** nobody but author and moderators has seen it so far */
  held?: boolean
  /** what stands above it, the nearest last: without it an answer is hard to judge */
  context?: { title: string; path: string; text?: string }[]
}

/** Takes a contribution out of sight, brings it back, or changes its words; each within the transaction of the decision. */
export type Moderation = {
  /** the words themselves, for those who decide, with what they answer; null: there is no such thing (any more) */
  text: (municipalityId: string, id: string) => Promise<ModeratedText | null>
  hide: (tx: Tx, subject: { municipalityId: string; id: string }) => Promise<void>
  /** brings it back, or publishes what was held */
  show: (tx: Tx, subject: { municipalityId: string; id: string }) => Promise<void>
  /** personal data edited out: what the public reads from now on */
  replaceText: (
    tx: Tx,
    subject: { municipalityId: string; id: string },
    words: { title: string | null; text: string },
  ) => Promise<void>
}

/** A kind of thing that others attach to; each capability declares its own, app/subjects.server.ts collects them. */
export type Subject = {
  /** first part of the kinds of its entries: "idea" */
  kind: string
  title: Texts<string>
  describe: (municipalityId: string, ids: string[]) => Promise<SubjectFacts[]>
  /** the latest of those everybody sees, for lists to choose from; absent: there are too many of them */
  choices?: (municipalityId: string) => Promise<{ id: string; title: string }[]>
  /** may a comment be written below it at this moment? absent: nobody can ever comment it */
  discussion?: (municipalityId: string, id: string) => Promise<Permission>
  moderation?: Moderation
}
