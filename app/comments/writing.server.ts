import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { deepest, type Stance, type SubjectKey } from './comment.ts'
import { holdThread, mayDiscuss } from './thread.server.ts'

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
  /** held back until somebody has looked at it */
  held?: boolean
}

export type WritingRefusal = 'unknown' | 'closed' | 'parent-gone' | 'too-deep'

/** Publishes a comment below a subject, or an answer to another comment. */
export async function writeComment(
  author: Author,
  comment: NewComment,
): Promise<Outcome<{ id: string }, WritingRefusal>> {
  if (await isStored(author, comment.id)) return done({ id: comment.id })
  const permission = await mayDiscuss(author.municipalityId, comment.subject)
  if (!permission) return refused('unknown')
  if (!permission.open) return refused('closed')
  try {
    return await inTransaction((tx) => storeComment(tx, author, comment))
  } catch (error) {
    if (isDuplicate(error) && (await isStored(author, comment.id))) return done({ id: comment.id })
    throw error
  }
}

async function storeComment(
  tx: Tx,
  author: Author,
  comment: NewComment,
): Promise<Outcome<{ id: string }, WritingRefusal>> {
  const { municipalityId, id: authorId } = author
  const { id, subject, text, office = null, held = false } = comment
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
  return done({ id })
}

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

type Parent = { id: string; rootId: string | null; depth: number }

async function publicComment(tx: Tx, municipalityId: string, threadId: string, id: string): Promise<Parent | null> {
  return await tx.comment.findFirst({
    where: { municipalityId, id, threadId, hiddenAt: null, withdrawnAt: null, heldAt: null },
    select: { id: true, rootId: true, depth: true },
  })
}

async function isStored({ municipalityId, id: authorId }: Author, id: string): Promise<boolean> {
  return (await prisma.comment.count({ where: { municipalityId, id, authorId } })) > 0
}
