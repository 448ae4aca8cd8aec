import { createHash, createHmac, randomBytes } from 'node:crypto'
import { codeOf, readCode } from '#app/people/code.ts'
import { rows, type Tx } from '#app/platform/db.server.ts'
import { keyedHash, seal, unseal } from '#app/platform/sealing.server.ts'
import type { Marks } from './poll.ts'

const purpose = 'poll-key'
export const codeLength = 12
export const receiptLength = 20

// opened keys are remembered for so long: each ballot needs one, and after the close none is left anywhere
const keptMs = 30_000
const opened = new Map<string, { key: Buffer; until: number }>()

// also where another process closes the poll, and nobody asks for its key any more
function forgetOld(): void {
  for (const [name, { until }] of opened) if (until <= performance.now()) opened.delete(name)
}

/**
 * Makes the seed of the lot, in the transaction of the release. Answers with its hash, which is public from then on; the seed itself is sealed until
 * the close.
 */
export async function sealSeed(tx: Tx, { municipalityId, id }: { municipalityId: string; id: string }) {
  const seed = randomBytes(32).toString('hex')
  await tx.pollKey.create({
    data: { municipalityId, pollId: id, sealedSeed: seal(purpose, Buffer.from(seed, 'hex')) },
    select: { pollId: true },
  })
  return { seedHash: seedHashOf(seed) }
}

/** What is published of a seed before the close: everybody can check afterwards that it was this one. */
export function seedHashOf(seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}

export function unsealSeed(sealedSeed: Uint8Array): string {
  return unseal(purpose, sealedSeed).toString('hex')
}

export function unsealKey(sealedKey: Uint8Array): Buffer {
  return unseal(purpose, sealedKey)
}

/**
 * The key of a released poll that is not closed; null: there is none (any more). It is made when it is asked for first, by the opening or by the first
 * who votes; of two at once both get the same one. `read`: as another query has just read it, which saves one.
 */
export async function keyOfPoll(
  municipalityId: string,
  pollId: string,
  read: Buffer | null = null,
): Promise<Buffer | null> {
  const name = `${municipalityId} ${pollId}`
  const known = opened.get(name)
  if (known && known.until > performance.now()) return known.key
  opened.delete(name)
  const sealed = read ?? (await storedKey(municipalityId, pollId)) ?? (await makeKey(municipalityId, pollId))
  if (!sealed) return null
  const key = unseal(purpose, sealed)
  if (opened.size > 200) opened.clear()
  opened.set(name, { key, until: performance.now() + keptMs })
  setTimeout(forgetOld, keptMs + 1).unref()
  return key
}

/** Forgets an opened key: the poll is closed. */
export function forgetKey(municipalityId: string, pollId: string): void {
  opened.delete(`${municipalityId} ${pollId}`)
}

async function storedKey(municipalityId: string, pollId: string): Promise<Buffer | null> {
  const [row] = await rows<{ sealedKey: Buffer | null }>(
    `select "sealedKey" from "PollKey" where "municipalityId" = $1 and "pollId" = $2`,
    [municipalityId, pollId],
  )
  return row?.sealedKey ?? null
}

async function makeKey(municipalityId: string, pollId: string): Promise<Buffer | null> {
  const [row] = await rows<{ sealedKey: Buffer }>(
    `update "PollKey" set "sealedKey" = coalesce("sealedKey", $3) where "municipalityId" = $1 and "pollId" = $2 returning "sealedKey"`,
    [municipalityId, pollId, seal(purpose, randomBytes(32))],
  )
  return row?.sealedKey ?? null
}

/** Who votes, as the key of the poll is told. */
export type VoterName = `resident:${string}` | `person:${string}` | `code:${string}`

/** What a ballot is stored under; without the key of the poll nobody can say whose it is. */
export function voterKeyOf(key: Buffer, voter: VoterName): Buffer {
  return createHmac('sha256', key).update(voter).digest()
}

/** What is kept of an access code or of the number of a sheet; null: it cannot be one. */
export function codeHashOf(pollId: string, typed: string): string | null {
  const code = readCode(typed, codeLength)
  return code === null ? null : keyedHash('poll-code', `${pollId}:${code}`)
}

/** The receipt of a ballot, unwritten: the same submission of the same marks by the same voter always has the same. */
export function receiptOf(key: Buffer, voterKey: Buffer, submissionId: string, marks: (Marks | null)[]): string {
  const digest = createHmac('sha256', key).update('receipt').update(voterKey).update(submissionId)
  return codeOf(digest.update(JSON.stringify(marks)).digest(), receiptLength)
}
