import { aCitizen } from '#app/people/person.factory.ts'
import { hashToken, newToken } from '#app/people/token.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { proposeAmendment } from './amendment.server.ts'
import { inviteCoauthor, joinIdea } from './coauthor.server.ts'
import { aPublishedIdea, type PublishedIdea } from './idea.factory.ts'
import { reviseIdea } from './revision.server.ts'

type Person = { municipalityId: string; id: string }

type Proposed = { by?: Person; title?: string; text?: string; reason?: string }

/** A proposal to change an idea as it reads now. */
export async function anAmendment(
  municipality: { id: string },
  idea: { number: number },
  { by, title, text, reason = 'So verstehen es alle besser.' }: Proposed = {},
): Promise<{ id: string; by: Person }> {
  const proposer = by ?? (await aCitizen(municipality))
  const id = newId()
  const present = await prisma.idea.findFirstOrThrow({
    where: { municipalityId: municipality.id, number: idea.number },
    select: { title: true, text: true, versions: { select: { number: true } } },
  })
  const proposed = await proposeAmendment(proposer, idea.number, {
    id,
    title: title ?? present.title,
    text: text ?? `${present.text} Das hilft auch Kindern.`,
    reason,
    seenVersion: Math.max(1, ...present.versions.map(({ number }) => number)),
  })
  if (!proposed.ok) throw new Error(`the proposal was refused: ${proposed.reason}`)
  return { id, by: proposer }
}

/** An idea its author has changed once, with an open proposal. */
export async function aRevisedIdea(
  municipality: { id: string },
  details: { title?: string; text?: string; note?: string; amendment?: string; author?: Person } = {},
): Promise<{ idea: PublishedIdea; amendment: { id: string; by: Person } }> {
  const { author } = details
  const idea = await aPublishedIdea(municipality, author ? { author } : {})
  const revised = await reviseIdea(idea.author, idea.number, {
    title: details.title ?? idea.title,
    text: details.text ?? 'Am Mühlbach gibt es keine Bank. Vier würden reichen, eine davon im Schatten.',
    note: details.note ?? 'Eine Bank im Schatten.',
    seenVersion: 1,
  })
  if (!revised.ok) throw new Error(`the revision was refused: ${revised.reason}`)
  const amendment = await anAmendment(municipality, idea, details.amendment ? { text: details.amendment } : {})
  return { idea, amendment }
}

/** Somebody who writes along on an idea, invited and joined as people do it. */
export async function aCoauthor(
  municipality: { id: string },
  idea: PublishedIdea,
  person?: Person & { email: string },
): Promise<Person> {
  const coauthor = person ?? (await aCitizen(municipality, { displayName: 'Mit Schreiberin' }))
  const author = { ...idea.author, displayName: 'Kim Beispiel' }
  const invited = await inviteCoauthor(author, idea.number, { email: coauthor.email, language: 'de' })
  if (!invited.ok) throw new Error(`the invitation was refused: ${invited.reason}`)
  const joined = await joinIdea(coauthor, idea.number, await aTokenFor(idea, coauthor.email))
  if (!joined.ok) throw new Error(`joining was refused: ${joined.reason}`)
  return coauthor
}

/** An open invitation whose secret is known; the one in the letter is not stored. */
export async function aTokenFor(idea: PublishedIdea, email: string): Promise<string> {
  const token = newToken()
  await prisma.coauthorInvitation.updateMany({
    where: { municipalityId: idea.author.municipalityId, ideaId: idea.id, email },
    data: { tokenHash: hashToken(token) },
  })
  return token
}
