import type { Tx } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import type { Language } from '#app/ui/texts.ts'
import type { LetterText } from './letter.ts'
import { letterheadOf } from './letterhead.server.ts'
import { renderLetter } from './render.ts'

type Posted = {
  municipalityId: string
  to: { email: string; language: Language; name?: string | null }
  letter: LetterText
}

const letterJobName = 'mail.letter'

/**
 * A letter about somebody's own account, with secrets in it (confirm, reset, invitation): posted in the transaction of the change, never in
 * the chronicle. The job that carries it is deleted as soon as the letter is sent, and after a day at the latest.
 */
export async function postLetter(tx: Tx, posted: Posted): Promise<void> {
  await enqueue(tx, letterJobName, posted, { secret: true })
}

export const letterJob: Job<Posted> = { name: letterJobName, work: send, concurrency: 2, secret: true }

async function send({ municipalityId, to, letter }: Posted): Promise<void> {
  const head = await letterheadOf(municipalityId)
  await sendMail(renderLetter(letter, head, { email: to.email, language: to.language, displayName: to.name ?? null }))
}
