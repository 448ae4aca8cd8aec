import { type ContributionRefusal, mayContribute } from '#app/moderation/contribution.server.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { holdWording, storeWording, type Words } from './wording.server.ts'
import { revisionsADay, type WordingRefusal, wordingRefusal } from './wording.ts'

type Writer = { municipalityId: string; id: string }

export type Revision = Words & {
  /** what was changed and why */
  note: string
  /** the version the writer had before the eyes */
  seenVersion: number
}

export type RevisionRefusal =
  | WordingRefusal
  | ContributionRefusal
  | 'unknown'
  | 'not-yours'
  | 'changed-meanwhile'
  | 'too-often'
  | 'same-as-others'

/** Changes title and text of an idea, by its author or who writes along. Sent twice it is stored once. */
export async function reviseIdea(
  writer: Writer,
  number: number,
  revision: Revision,
): Promise<Outcome<void, RevisionRefusal>> {
  const judged = await judge(writer, number, revision)
  if (!judged.ok) return judged
  return await inTransaction(async (tx) => {
    const idea = await holdWording(tx, writer, number)
    if (!idea) return refused('unknown')
    if (!idea.writes) return refused('not-yours')
    if (idea.title === revision.title && idea.text === revision.text) return done()
    const refusal = wordingRefusal(idea)
    if (refusal) return refused(refusal)
    if (idea.version !== revision.seenVersion) return refused('changed-meanwhile')
    if (idea.revisedToday >= revisionsADay) return refused('too-often')
    await storeWording(tx, writer, idea, revision)
    return done()
  })
}

/**
 * New words are judged like a new contribution, but never held back: the idea is public already. Where somebody would have to look first, the
 * writer is asked for own words.
 */
export async function judge(
  writer: Writer,
  number: number,
  { title, text }: Words,
): Promise<Outcome<void, ContributionRefusal | 'same-as-others' | 'unknown'>> {
  const { municipalityId } = writer
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_number: { municipalityId, number } },
    select: { id: true },
  })
  if (!idea) return refused('unknown')
  const judged = await mayContribute(null, writer, { id: idea.id, subjectKind: 'idea', text: `${title}\n${text}` })
  if (!judged.ok) return judged
  return judged.value.held ? refused('same-as-others') : done()
}
