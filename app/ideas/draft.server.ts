import { type ContributionRefusal, mayContribute } from '#app/moderation/contribution.server.ts'
import { hashToken, newToken } from '#app/people/token.ts'
import { removePhoto } from '#app/photos/removal.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { ideaPhase } from './phase.server.ts'
import { type Submitted, storeHeldIdea, storeIdea } from './submission.server.ts'

/** A submission under way; the browser holds the token, the database its hash. */
export type Draft = {
  ideaId: string
  title: string
  text: string
  topicId: string | null
  districtId: string | null
  /** null: for the standing box */
  phaseId: string | null
  latitude: number | null
  longitude: number | null
  photoId: string | null
  /** what its author thinks it costs, in cents */
  wishCost: number | null
}

export type DraftChange = Partial<Omit<Draft, 'ideaId'>>

export const keptDays = 30
const fields = {
  ideaId: true,
  title: true,
  text: true,
  topicId: true,
  districtId: true,
  phaseId: true,
  latitude: true,
  longitude: true,
  photoId: true,
  wishCost: true,
} as const

/** The draft behind a token, signed in or not; null when there is none. */
export async function draftOf(municipalityId: string, token: string | null): Promise<Draft | null> {
  if (!token) return null
  const tokenHash = hashToken(token)
  const found = await prisma.ideaDraft.findUnique({
    where: { municipalityId_tokenHash: { municipalityId, tokenHash } },
    select: fields,
  })
  return found && { ...found, wishCost: found.wishCost === null ? null : Number(found.wishCost) }
}

/** Keeps what was typed so far; begins a new draft where there is none. Answers with the token that finds it again. */
export async function keepDraft(
  municipalityId: string,
  token: string | null,
  { wishCost, ...words }: DraftChange,
  personId: string | null,
): Promise<string> {
  const person = personId ? { personId } : {}
  const cost = wishCost === undefined ? {} : { wishCost: wishCost === null ? null : BigInt(wishCost) }
  const change = { ...words, ...cost }
  if (token) {
    const kept = await prisma.ideaDraft.updateMany({
      where: { municipalityId, tokenHash: hashToken(token) },
      data: { ...change, ...person, updatedAt: new Date() },
    })
    if (kept.count === 1) return token
  }
  // never the token that was sent: who sets cookies for others must not read their drafts
  const fresh = newToken()
  await prisma.ideaDraft.create({
    data: { municipalityId, tokenHash: hashToken(fresh), ideaId: newId(), ...change, ...person },
    select: { ideaId: true },
  })
  return fresh
}

/** Puts a photo into the draft in place of the one before, or takes it out. */
export async function setDraftPhoto(municipalityId: string, token: string, photoId: string | null): Promise<void> {
  await inTransaction(async (tx) => {
    const draft = await lockDraft(tx, municipalityId, token)
    if (!draft) return
    await tx.ideaDraft.updateMany({
      where: { municipalityId, tokenHash: hashToken(token) },
      data: { photoId, updatedAt: new Date() },
    })
    if (draft.photoId && draft.photoId !== photoId) await removePhoto(tx, { municipalityId, id: draft.photoId })
  })
}

export async function describeDraftPhoto(municipalityId: string, photoId: string, description: string): Promise<void> {
  await prisma.photo.updateMany({ where: { municipalityId, id: photoId }, data: { description } })
}

/** Turns a draft into an idea, public at once unless moderation wants to look at it first. Whoever comes second finds it gone: `submittedIdea` tells the number. */
export function submitDraft(
  author: { municipalityId: string; id: string },
  token: string,
): Promise<Outcome<Submitted, 'no-draft' | 'incomplete' | 'phase-closed' | ContributionRefusal>> {
  const { municipalityId } = author
  return inTransaction(async (tx) => {
    const draft = await lockDraft(tx, municipalityId, token)
    if (!draft) return refused('no-draft')
    const { ideaId, latitude, longitude, photoId, ...rest } = draft
    if (!rest.title || !rest.text) return refused('incomplete')
    if (rest.phaseId && !(await ideaPhase(municipalityId, rest.phaseId, 'submit', tx))?.answer.open)
      return refused('phase-closed')
    const place = latitude !== null && longitude !== null ? { latitude, longitude } : null
    const text = `${rest.title}\n${rest.text}`
    const judged = await mayContribute(tx, author, { id: ideaId, subjectKind: 'idea', text })
    if (!judged.ok) return judged
    const store = judged.value.held ? storeHeldIdea : storeIdea
    const submitted = await store(tx, author, { id: ideaId, place, photoId, ...rest })
    // uploaded before signing in: from now on it is known whose it is
    if (photoId)
      await tx.photo.updateMany({
        where: { municipalityId, id: photoId, uploadedById: null },
        data: { uploadedById: author.id },
      })
    await tx.ideaDraft.deleteMany({ where: { municipalityId, tokenHash: hashToken(token) } })
    return done(submitted)
  })
}

// two clicks wait for each other here: the second finds nothing left to submit
async function lockDraft(tx: Tx, municipalityId: string, token: string): Promise<Draft | null> {
  const found = await tx.$queryRaw<Draft[]>`
    select "ideaId", title, text, "topicId", "districtId", "phaseId", latitude, longitude, "photoId", "wishCost"::float8 as "wishCost" from "IdeaDraft"
    where "municipalityId" = ${municipalityId}::uuid and "tokenHash" = ${hashToken(token)} for update`
  return found[0] ?? null
}

/** Drafts nobody went on with are deleted; their photos go with the clean-up of unused photos. */
export async function tidyDrafts(): Promise<number> {
  return await prisma.$executeRaw`delete from "IdeaDraft" where "updatedAt" < now() - make_interval(days => ${keptDays}::int)`
}

export const tidyDraftsJob: Job = {
  name: 'ideas.tidyDrafts',
  work: async () => void (await tidyDrafts()),
  schedule: '20 3 * * *',
}
