import { hashToken, newToken } from '#app/people/token.ts'
import { removePhoto } from '#app/photos/removal.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { keptDays } from './draft.server.ts'

type Person = { municipalityId: string; id: string }

export type OwnDraft = { id: string; title: string; updatedAt: Date; keptUntil: Date }

/** Ideas a person has begun, the latest first; empty ones say nothing. */
export async function ownDrafts({ municipalityId, id }: Person): Promise<OwnDraft[]> {
  const found = await prisma.ideaDraft.findMany({
    where: { municipalityId, personId: id, OR: [{ title: { not: '' } }, { text: { not: '' } }] },
    orderBy: { updatedAt: 'desc' },
    take: 50,
    select: { ideaId: true, title: true, updatedAt: true },
  })
  return found.map(({ ideaId, title, updatedAt }) => ({
    id: ideaId,
    title,
    updatedAt,
    keptUntil: new Date(updatedAt.getTime() + keptDays * 86_400_000),
  }))
}

/** What was begun in this browser without an account belongs to whoever signs in there. */
export async function adoptDraft(person: Person | null, token: string | null): Promise<void> {
  if (!person || !token) return
  const { municipalityId, id: personId } = person
  await prisma.ideaDraft.updateMany({
    where: { municipalityId, tokenHash: hashToken(token), personId: null },
    data: { personId },
  })
}

/** Goes on with an own draft in this browser: a new secret for its cookie, the one of another browser ends. Null: there is no such draft. */
export async function continueDraft({ municipalityId, id: personId }: Person, ideaId: string): Promise<string | null> {
  const token = newToken()
  const { count } = await prisma.ideaDraft.updateMany({
    where: { municipalityId, ideaId, personId },
    data: { tokenHash: hashToken(token) },
  })
  return count > 0 ? token : null
}

export async function readOwnDraft(
  { municipalityId, id: personId }: Person,
  ideaId: string,
): Promise<{ title: string } | null> {
  return await prisma.ideaDraft.findFirst({ where: { municipalityId, ideaId, personId }, select: { title: true } })
}

/** Deletes an own draft with its photo. Done twice it stays deleted. */
export async function deleteDraft({ municipalityId, id: personId }: Person, ideaId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const draft = await tx.ideaDraft.findFirst({
      where: { municipalityId, ideaId, personId },
      select: { tokenHash: true, photoId: true },
    })
    if (!draft) return
    const { tokenHash, photoId } = draft
    await tx.ideaDraft.deleteMany({ where: { municipalityId, tokenHash, personId } })
    if (photoId) await removePhoto(tx, { municipalityId, id: photoId })
  })
}
