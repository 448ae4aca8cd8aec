import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Stance, SubjectKey } from './comment.ts'
import { markHelpful } from './helpful.server.ts'
import { storeComment } from './writing.server.ts'

type Person = { municipalityId: string; id: string }

type Details = {
  author?: Person
  text?: string
  stance?: Stance
  /** what it answers */
  answering?: { id: string }
  /** the office that speaks */
  office?: string
  held?: boolean
  /** how many find it helpful, or who */
  helpful?: number | Person[]
}

export type WrittenComment = { id: string; author: Person; subject: SubjectKey }

/** A comment below a subject that can be discussed, stored and marked as people do it; nobody judges whether it is spam. */
export async function aComment(
  municipality: { id: string },
  subject: SubjectKey,
  details: Details = {},
): Promise<WrittenComment> {
  const { author, answering, office, held = false, helpful = 0, stance = 'neutral' } = details
  const by = author ?? (await aCitizen(municipality))
  const id = newId()
  const comment = {
    id,
    subject,
    parentId: answering?.id ?? null,
    stance,
    text: details.text ?? 'Das würde vielen helfen, die hier jeden Tag zu Fuß unterwegs sind.',
    office: office ?? null,
  }
  const written = await inTransaction((tx) => storeComment(tx, by, comment, held))
  if (!written.ok) throw new Error(`comment refused: ${written.reason}`)
  const people = typeof helpful === 'number' ? await citizens(municipality, helpful) : helpful
  for (const person of people) await markHelpful(person, id)
  return { id, author: by, subject }
}

async function citizens(municipality: { id: string }, count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let n = 0; n < count; n++) people.push(await aCitizen(municipality))
  return people
}
