import { record } from '#app/chronicle/record.server.ts'
import { type ContributionRefusal, mayContribute } from '#app/moderation/contribution.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { deepest, type Stance, type SubjectKey } from './comment.ts'
import { holdThread, mayDiscuss } from './thread.server.ts'
import { tellOf } from './told.server.ts'

type Author = { municipalityId: string; id: string }

export type NewComment = {
  /** made with the form: sent twice, it is stored once */
  id: string
  subject: SubjectKey
  parentId?: string | null
  stance: Stance
  text: string
  /** the office that speaks; null: the author speaks for nobody else */
  office?: string | null
}

type StoringRefusal = 'unknown' | 'closed' | 'parent-gone' | 'too-deep'
export type WritingRefusal = StoringRefusal | ContributionRefusal
type Written = { id: string; held: boolean }

/** Publishes a comment below a subject, or an answer to another comment; `held`: somebody has a look at it first. */
export async function writeComment(author: Author, comment: NewComment): Promise<Outcome<Written, WritingRefusal>> {
  const stored = await storedComment(author, comment.id)
  if (stored) return done(stored)
  const permission = await mayDiscuss(author.municipalityId, comment.subject)
  if (!permission) return refused('unknown')
  if (!permission.open) return refused('closed')
  try {
    return await inTransaction(async (tx) => {
      const judged = await mayContribute(tx, author, { id: comment.id, subjectKind: 'comment', text: comment.text })
      return judged.ok ? await storeComment(tx, author, comment, judged.value.held) : judged
    })
  } catch (error) {
    const twice = isDuplicate(error) ? await storedComment(author, comment.id) : null
    if (twice) return done(twice)
    throw error
  }
}

/** Writes the comment and its first entry in the chronicle. */
export async function storeComment(
  tx: Tx,
  author: Author,
  comment: NewComment,
  held: boolean,
): Promise<Outcome<Written, StoringRefusal>> {
  const { municipalityId, id: authorId } = author
  const { id, subject, text, office = null } = comment
  const thread = await holdThread(tx, municipalityId, subject)
  if (!thread.visible) return refused('unknown')
  if (thread.closedAt) return refused('closed')
  const parent = comment.parentId ? await publicComment(tx, municipalityId, subject.id, comment.parentId) : null
  if (comment.parentId && !parent) return refused('parent-gone')
  if (parent && parent.depth >= deepest) return refused('too-deep')
  await tx.comment.create({
    data: {
      municipalityId,
      id,
      threadId: subject.id,
      parentId: parent?.id ?? null,
      rootId: parent ? (parent.rootId ?? parent.id) : null,
      depth: parent ? parent.depth + 1 : 0,
      authorId,
      stance: parent ? 'neutral' : comment.stance,
      text,
      official: office !== null,
      office,
    },
    select: { id: true },
  })
  if (held) {
    await tx.$executeRaw`
      update "Comment" set "heldAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await record(tx, { municipalityId, actorId: authorId, kind: 'comment.held', subjectId: id, public: false })
  } else await tellOf(tx, municipalityId, id)
  return done({ id, held })
}

type Parent = { id: string; rootId: string | null; depth: number }

async function publicComment(tx: Tx, municipalityId: string, threadId: string, id: string): Promise<Parent | null> {
  return await tx.comment.findFirst({
    where: { municipalityId, id, threadId, hiddenAt: null, withdrawnAt: null, heldAt: null },
    select: { id: true, rootId: true, depth: true },
  })
}

async function storedComment({ municipalityId, id: authorId }: Author, id: string): Promise<Written | null> {
  const comment = await prisma.comment.findFirst({ where: { municipalityId, id, authorId }, select: { heldAt: true } })
  return comment && { id, held: comment.heldAt !== null }
}
