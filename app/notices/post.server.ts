import type { Job } from '#app/platform/jobs.server.ts'
import { letterJobName, type PostedLetter } from '#app/platform/letter.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { letterheadOf } from './letterhead.server.ts'
import { renderLetter } from './render.ts'

/** Carries out what `postLetter` stored; the row, which holds a secret, is deleted as soon as the letter is sent. */
export const letterJob: Job<PostedLetter> = { name: letterJobName, work: send, concurrency: 2, secret: true }

async function send({ municipalityId, to, letter }: PostedLetter): Promise<void> {
  const head = await letterheadOf(municipalityId)
  await sendMail(renderLetter(letter, head, { email: to.email, language: to.language, displayName: to.name ?? null }))
}
