import { record } from '#app/chronicle/record.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** Writes into the chronicle that a comment can be read from now on, with what those need who tell of it. */
export async function tellOf(tx: Tx, municipalityId: string, id: string): Promise<void> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      authorId: true,
      threadId: true,
      parentId: true,
      official: true,
      thread: { select: { subjectKind: true } },
    },
  })
  const { authorId, threadId, parentId, official, thread } = comment
  await record(tx, {
    municipalityId,
    actorId: authorId,
    kind: official ? 'comment.official' : parentId ? 'comment.answered' : 'comment.written',
    subjectId: id,
    public: true,
    facts: { threadKind: thread.subjectKind, threadId, parentId },
  })
}
