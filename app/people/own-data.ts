import type { Tx } from '#app/platform/db.server.ts'
import type { Texts } from '#app/ui/texts.ts'

/** Whose data: the account itself, signed in or not. */
export type DataSubject = { municipalityId: string; id: string }

/** One record the platform keeps about a person. */
export type OwnEntry = {
  /** how the person knows it: the title of an idea, a device */
  label: string
  /** where it can be seen */
  path?: string
  /** when it came to be */
  at?: Date | null
  /** everything that is stored, for the download; JSON values alone */
  data: Record<string, unknown>
}

/** What one capability keeps about people: how it is shown and how it goes away. Collected in app/own-data.server.ts. */
export type OwnData = {
  /** key in the download */
  name: string
  title: Texts<string>
  /** what for, and when it goes away: one or two sentences for the person */
  why: Texts<string>
  gather: (person: DataSubject) => Promise<OwnEntry[]>
  /**
   * In the transaction of the erasure: what is private goes, what is public stays without the person. Rows that point to the person keep
   * doing so: it is an empty row by then.
   */
  erase: (tx: Tx, person: DataSubject) => Promise<void>
}
