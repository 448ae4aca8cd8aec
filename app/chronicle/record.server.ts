import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue } from '#app/platform/jobs.server.ts'

export type Entry = {
  municipalityId: string
  /** null: the system itself */
  actorId: string | null
  /** subject and what happened: "idea.submitted" */
  kind: string
  subjectId: string
  /** may everybody read it? */
  public: boolean
  /** facts of the event that later readers need; no personal data */
  facts?: Record<string, string | number | boolean | null>
  /** when it happened, for imports and demo worlds; now unless said */
  at?: Date
}

/** The job that reads an entry and tells people of it. */
export const tellJob = 'notices.tell'

/**
 * Writes down what happened, in the transaction of the change itself. Entries are never changed. Whoever has to be told is told by a job that
 * is stored in the same transaction; rendered pages of the municipality are thrown away when the transaction commits (trigger on the table).
 */
export async function record(tx: Tx, entry: Entry): Promise<string> {
  const id = newId()
  await tx.chronicleEntry.create({
    data: { id, ...entry, subjectKind: entry.kind.split('.')[0]!, facts: entry.facts ?? {} },
    select: { id: true },
  })
  await enqueue(tx, tellJob, { municipalityId: entry.municipalityId, entryId: id })
  return id
}

/** Writes down what happened long ago, much at once, as an import does: nobody is told, pages are thrown away all the same. */
export async function recordPast(tx: Tx, entries: (Entry & { at: Date })[]): Promise<void> {
  await tx.chronicleEntry.createMany({
    data: entries.map((entry) => ({
      id: newId(),
      ...entry,
      subjectKind: entry.kind.split('.')[0]!,
      facts: entry.facts ?? {},
    })),
  })
}
