import { record } from '#app/chronicle/record.server.ts'
import { setThreadVisible } from '#app/comments/visibility.server.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canBeWithdrawn, type IdeaChannel, type IdeaStatus } from './idea.ts'

type Author = { municipalityId: string; id: string }

export type Submission = {
  /** becomes the id of the idea: sent twice, it is stored once */
  id: string
  title: string
  text: string
  topicId?: string | null
  districtId?: string | null
  /** of a process; whether it is open is asked by whoever takes the idea from its author */
  phaseId?: string | null
  place?: { latitude: number; longitude: number } | null
  photoId?: string | null
  /** what its author thinks it costs, in cents */
  wishCost?: number | null
}

/** An idea somebody else wrote down for its author. */
export type Arrival = { channel: Exclude<IdeaChannel, 'online'>; enteredById: string }

export type Submitted = { id: string; number: number }

/** Publishes an idea at once, under the next number. Sent twice it answers with the idea that is already there. */
export async function submitIdea(author: Author, submission: Submission): Promise<Submitted> {
  try {
    return await inTransaction((tx) => storeIdea(tx, author, submission))
  } catch (error) {
    const stored = isDuplicate(error) ? await submittedIdea(author, submission.id) : null
    if (stored) return stored
    throw error
  }
}

/** The idea an author has submitted under this id, or null. */
export async function submittedIdea(author: Author, id: string): Promise<Submitted | null> {
  const { municipalityId, id: authorId } = author
  return await prisma.idea.findFirst({ where: { municipalityId, id, authorId }, select: { id: true, number: true } })
}

/** Writes the idea and its first entry in the chronicle, which names whoever entered it. */
export async function storeIdea(tx: Tx, author: Author, submission: Submission, arrival?: Arrival): Promise<Submitted> {
  const stored = await insertIdea(tx, author, submission, arrival)
  await noteSubmitted(tx, author.municipalityId, stored, arrival?.enteredById ?? author.id)
  return stored
}

/** Writes the idea out of sight, to be looked at first. Its first entry in the chronicle waits until moderation releases it. */
export async function storeHeldIdea(tx: Tx, author: Author, submission: Submission): Promise<Submitted> {
  const stored = await insertIdea(tx, author, submission)
  await tx.$executeRaw`
    update "Idea" set "heldAt" = now(), "hiddenAt" = now()
    where "municipalityId" = ${author.municipalityId}::uuid and id = ${stored.id}::uuid`
  return stored
}

/** From now on the public knows of the idea. */
export async function noteSubmitted(tx: Tx, municipalityId: string, { id }: { id: string }, actorId: string) {
  const { number, channel } = await tx.idea.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: { number: true, channel: true },
  })
  const facts = { number, ...(channel === 'online' ? {} : { channel }) }
  await record(tx, { municipalityId, actorId, kind: 'idea.submitted', subjectId: id, public: true, facts })
}

async function insertIdea(tx: Tx, author: Author, submission: Submission, arrival?: Arrival): Promise<Submitted> {
  const { municipalityId, id: authorId } = author
  const {
    id,
    title,
    text,
    topicId = null,
    districtId = null,
    phaseId = null,
    place,
    photoId = null,
    wishCost = null,
  } = submission
  const number = await nextNumber(tx, municipalityId, 'idea')
  const [latitude, longitude] = place ? [place.latitude, place.longitude] : [null, null]
  await tx.idea.create({
    data: {
      municipalityId,
      id,
      number,
      title,
      text,
      topicId,
      districtId,
      phaseId,
      latitude,
      longitude,
      photoId,
      wishCost: wishCost === null ? null : BigInt(wishCost),
      authorId,
      channel: arrival?.channel ?? 'online',
    },
    select: { id: true },
  })
  return { id, number }
}

export type WithdrawalRefusal = 'unknown' | 'not-yours' | 'hidden' | 'decided'

type Withdrawable = {
  id: string
  authorId: string
  status: IdeaStatus
  hiddenAt: Date | null
  heldAt: Date | null
  withdrawnAt: Date | null
}

/** Takes an own idea back, as long as the administration has not decided about it. Done twice it stays as it is. */
export function withdrawIdea(author: Author, number: number): Promise<Outcome<void, WithdrawalRefusal>> {
  const { municipalityId } = author
  return inTransaction(async (tx) => {
    const asked = await tx.idea.findUnique({
      where: { municipalityId_number: { municipalityId, number } },
      select: { id: true },
    })
    // first of all: who writes a comment holds the thread before the idea, too
    if (asked) await setThreadVisible(tx, municipalityId, { kind: 'idea', id: asked.id }, false)
    const [idea] = await tx.$queryRaw<Withdrawable[]>`
      select id, "authorId", status::text, "hiddenAt", "heldAt", "withdrawnAt" from "Idea"
      where "municipalityId" = ${municipalityId}::uuid and number = ${number}::int for update`
    if (!idea) return refused('unknown')
    if (idea.authorId !== author.id) return refused('not-yours')
    if (idea.withdrawnAt) return done()
    if (idea.hiddenAt && !idea.heldAt) return refused('hidden')
    if (!idea.heldAt && !canBeWithdrawn(idea)) return refused('decided')
    await tx.$executeRaw`
      update "Idea" set "withdrawnAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${idea.id}::uuid`
    await record(tx, {
      municipalityId,
      actorId: author.id,
      kind: 'idea.withdrawn',
      subjectId: idea.id,
      public: false,
      facts: { number },
    })
    return done()
  })
}
