import type { Language } from '#app/ui/texts.ts'
import type { Tx } from './db.server.ts'
import { enqueue } from './jobs.server.ts'

/** A letter about somebody's own account: what it says; how it looks is decided by notices. Plain text, no markup. */
export type PostedLetter = {
  municipalityId: string
  to: { email: string; language: Language; name?: string | null }
  letter: {
    subject: string
    /** the first one says what happened */
    paragraphs: string[]
    /** the one thing to do next; `path` on the municipality's own site */
    action?: { label: string; path: string }
    /** one sentence in the footer: why this person gets this letter */
    why?: string
  }
}

export const letterJobName = 'mail.letter'

/**
 * Posts a letter in the transaction of the change it tells of. Letters with secrets (confirm, reset, invitation) go this way, never through
 * the chronicle. Stands on the ground floor because accounts lie below notices, which carries the letter out.
 */
export async function postLetter(tx: Tx, posted: PostedLetter): Promise<void> {
  await enqueue(tx, letterJobName, posted, { secret: true })
}
