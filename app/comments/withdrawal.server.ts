import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockComment } from './lock.server.ts'

type Author = { municipalityId: string; id: string }

/** Takes an own comment back, words and history included. If it was answered, an empty place stays above the answers. */
export function withdrawComment(author: Author, id: string): Promise<Outcome<void, 'unknown' | 'hidden'>> {
  const { municipalityId } = author
  return inTransaction(async (tx) => {
    const comment = await lockComment(tx, municipalityId, id)
    if (!comment || comment.authorId !== author.id) return refused('unknown')
    if (comment.withdrawnAt) return done()
    // what moderation decided about stays as it was, so that an objection can be judged
    if (comment.hiddenAt) return refused('hidden')
    await emptyComment(tx, municipalityId, id)
    await record(tx, {
      municipalityId,
      actorId: author.id,
      kind: 'comment.withdrawn',
      subjectId: id,
      public: false,
      facts: { threadId: comment.threadId },
    })
    return done()
  })
}

/** Nothing of what was said stays. */
async function emptyComment(tx: Tx, municipalityId: string, id: string): Promise<void> {
  await tx.commentVersion.deleteMany({ where: { municipalityId, commentId: id } })
  await tx.$executeRaw`
    update "Comment" set "withdrawnAt" = now(), text = ''
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
}
