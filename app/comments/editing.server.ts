import { record } from '#app/chronicle/record.server.ts'
import { type ContributionRefusal, mayContribute } from '#app/moderation/contribution.server.ts'
import { isRedacted } from '#app/moderation/history.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Stance } from './comment.ts'
import { lockComment } from './lock.server.ts'

type Author = { municipalityId: string; id: string }
export type EditRefusal = 'unknown' | 'too-late' | 'redacted' | ContributionRefusal

/** Mends an own comment within ten minutes; the words before stay readable in its history. */
export async function editComment(
  author: Author,
  id: string,
  words: { text: string; stance: Stance },
): Promise<Outcome<void, EditRefusal>> {
  const { municipalityId } = author
  const judged = await mayContribute(null, author, { id, subjectKind: 'comment', text: words.text })
  return await inTransaction(async (tx) => {
    const comment = await lockComment(tx, municipalityId, id)
    if (!comment || comment.authorId !== author.id || comment.hiddenAt || comment.withdrawnAt) return refused('unknown')
    const stance = comment.depth === 0 ? words.stance : 'neutral'
    if (comment.text === words.text && comment.stance === stance) return done()
    if (!comment.canBeEdited) return refused('too-late')
    if (!judged.ok) return judged
    if (await isRedacted(tx, municipalityId, id)) return refused('redacted')
    await tx.commentVersion.create({
      data: {
        municipalityId,
        id: newId(),
        commentId: id,
        text: comment.text,
        stance: comment.stance,
        writtenAt: comment.editedAt ?? comment.writtenAt,
      },
      select: { id: true },
    })
    await tx.$executeRaw`
      update "Comment" set text = ${words.text}, stance = ${stance}::"Stance", "editedAt" = now()
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await record(tx, {
      municipalityId,
      actorId: author.id,
      kind: 'comment.edited',
      subjectId: id,
      public: !comment.heldAt,
      facts: { threadId: comment.threadId },
    })
    return done()
  })
}
