import { record } from '#app/chronicle/record.server.ts'
import { suspensionOf } from '#app/moderation/suspension.server.ts'
import { hashToken, newToken } from '#app/people/token.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import { postCoauthorInvitation } from './coauthor-letter.server.ts'
import { type HeldWording, holdWording } from './wording.server.ts'
import { invitingRefusal, isForNow, mostCoauthors, wordingRefusal } from './wording.ts'

type Person = { municipalityId: string; id: string }
type Named = Person & { displayName: string }

const daysToLive = 14

export type InvitationRefusal = 'unknown' | 'not-yours' | 'closed' | 'phase-closed' | 'full' | 'yourself' | 'suspended'

/**
 * Asks somebody by mail to write along. The answer is the same whether the address has an account, writes along already or was asked before: an
 * earlier letter to it loses its power.
 */
export async function inviteCoauthor(
  author: Named,
  number: number,
  { email, language }: { email: string; language: Language },
): Promise<Outcome<void, InvitationRefusal>> {
  const { municipalityId } = author
  if (await suspensionOf(author)) return refused('suspended')
  return await inTransaction(async (tx) => {
    const idea = await holdWording(tx, author, number)
    if (!idea) return refused('unknown')
    if (idea.authorId !== author.id) return refused('not-yours')
    const refusal = invitingRefusal(idea)
    if (refusal) return refused(refusal)
    const known = await tx.person.findUnique({
      where: { municipalityId_email: { municipalityId, email } },
      select: { id: true },
    })
    if (known?.id === author.id) return refused('yourself')
    if ((await placesTaken(tx, municipalityId, idea.id, email)) >= mostCoauthors) return refused('full')
    if (known && (await writesAlong(tx, municipalityId, idea.id, known.id))) return done()
    if (await wasJustInvited(tx, municipalityId, idea.id, email)) return done()
    await tx.coauthorInvitation.deleteMany({ where: { municipalityId, ideaId: idea.id, email } })
    const token = newToken()
    const expiresAt = new Date(Date.now() + daysToLive * 86_400_000)
    await tx.coauthorInvitation.create({
      data: {
        municipalityId,
        id: newId(),
        tokenHash: hashToken(token),
        ideaId: idea.id,
        email,
        invitedById: author.id,
        expiresAt,
      },
      select: { id: true },
    })
    // the letter speaks the language of the author: which one the other has chosen would tell of an account
    await postCoauthorInvitation(tx, { municipalityId, email, language }, { by: author.displayName, idea, token })
    return done()
  })
}

export type OpenInvitation = {
  number: number
  title: string
  invitedBy: string | null
  /** writes on this idea already */
  mine: boolean
}

/** What a letter invites to; null when it was used, taken back, is too old, or the idea takes no changes any more. */
export async function readCoauthorInvitation(
  municipalityId: string,
  number: number,
  token: string,
  personId: string | null,
): Promise<OpenInvitation | null> {
  const found = await prisma.$queryRaw<OpenInvitation[]>`
    select i.number, i.title, b."displayName" as "invitedBy",
      coalesce(i."authorId" = ${personId}::uuid, false) or exists (select 1 from "IdeaCoauthor" c where c."municipalityId" = i."municipalityId"
        and c."ideaId" = i.id and c."personId" = ${personId}::uuid) as mine
    from "CoauthorInvitation" v
    join "Idea" i on i."municipalityId" = v."municipalityId" and i.id = v."ideaId"
    join "Person" b on b."municipalityId" = v."municipalityId" and b.id = v."invitedById"
    where v."municipalityId" = ${municipalityId}::uuid and v."tokenHash" = ${hashToken(token)} and v."expiresAt" > now()
      and i.number = ${number}::int and i."hiddenAt" is null and i."withdrawnAt" is null and i.status in ('new', 'inReview')`
  return found[0] ?? null
}

/** Takes an invitation up: from now on the person may change the idea, and the name stands with it. */
export async function joinIdea(
  person: Person,
  number: number,
  token: string,
): Promise<Outcome<void, 'expired' | 'suspended'>> {
  const { municipalityId, id: personId } = person
  if (await suspensionOf(person)) return refused('suspended')
  return await inTransaction(async (tx) => {
    const idea = await holdWording(tx, person, number)
    const refusal = idea && wordingRefusal(idea)
    // an invitation outlives the days between two phases
    if (!idea || (refusal && !isForNow(refusal))) return refused('expired')
    if (idea.writes) return done()
    const invitation = await useInvitation(tx, municipalityId, idea.id, token)
    if (!invitation) return refused('expired')
    await tx.ideaCoauthor.create({ data: { municipalityId, ideaId: idea.id, personId }, select: { personId: true } })
    await note(tx, person, idea, 'idea.coauthorJoined', true)
    return done()
  })
}

/** Ends somebody's part: the author removes, or a co-author leaves. What the person wrote stays in the history. */
export function endCoauthorship(
  by: Person,
  number: number,
  personId: string,
): Promise<Outcome<void, 'unknown' | 'not-yours'>> {
  const { municipalityId } = by
  return inTransaction(async (tx) => {
    const idea = await holdWording(tx, by, number)
    if (!idea) return refused('unknown')
    if (idea.authorId !== by.id && personId !== by.id) return refused('not-yours')
    const { count } = await tx.ideaCoauthor.deleteMany({ where: { municipalityId, ideaId: idea.id, personId } })
    if (count > 0) await note(tx, by, idea, 'idea.coauthorLeft', false)
    return done()
  })
}

/** Makes an invitation nobody has taken up worthless. */
export async function takeBackInvitation(author: Person, number: number, id: string): Promise<void> {
  const { municipalityId, id: authorId } = author
  await prisma.coauthorInvitation.deleteMany({ where: { municipalityId, id, idea: { number, authorId } } })
}

/** Who writes along and who was asked, for the author alone. */
export async function coauthorsOf(municipalityId: string, number: number) {
  const [people, invitations] = await Promise.all([
    prisma.ideaCoauthor.findMany({
      where: { municipalityId, idea: { number } },
      select: { personId: true, joinedAt: true, person: { select: { displayName: true } } },
      orderBy: { joinedAt: 'asc' },
    }),
    prisma.coauthorInvitation.findMany({
      where: { municipalityId, idea: { number }, expiresAt: { gt: new Date() } },
      select: { id: true, email: true, expiresAt: true },
      orderBy: { createdAt: 'asc' },
    }),
  ])
  return {
    people: people.map(({ personId, joinedAt, person }) => ({ id: personId, name: person.displayName, joinedAt })),
    invitations,
  }
}

/** A double click sends one letter. */
async function wasJustInvited(tx: Tx, municipalityId: string, ideaId: string, email: string): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    select 1 from "CoauthorInvitation" where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid
      and email = ${email} and "createdAt" > now() - interval '30 seconds'`
  return found.length > 0
}

async function writesAlong(tx: Tx, municipalityId: string, ideaId: string, personId: string): Promise<boolean> {
  return (await tx.ideaCoauthor.count({ where: { municipalityId, ideaId, personId } })) > 0
}

async function placesTaken(tx: Tx, municipalityId: string, ideaId: string, besides: string): Promise<number> {
  const joined = await tx.ideaCoauthor.count({ where: { municipalityId, ideaId } })
  const asked = await tx.coauthorInvitation.count({
    where: { municipalityId, ideaId, expiresAt: { gt: new Date() }, email: { not: besides } },
  })
  return joined + asked
}

async function useInvitation(tx: Tx, municipalityId: string, ideaId: string, token: string): Promise<boolean> {
  const used = await tx.$executeRaw`
    delete from "CoauthorInvitation" where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid
      and "tokenHash" = ${hashToken(token)} and "expiresAt" > now()`
  return used > 0
}

async function note(
  tx: Tx,
  by: Person,
  { id, number }: HeldWording,
  kind: 'idea.coauthorJoined' | 'idea.coauthorLeft',
  shown: boolean,
): Promise<void> {
  const { municipalityId, id: actorId } = by
  await record(tx, { municipalityId, actorId, kind, subjectId: id, public: shown, facts: { number } })
}
