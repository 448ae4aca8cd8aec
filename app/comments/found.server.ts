import { data } from 'react-router'
import type { SubjectFacts } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import { isUuid, type SubjectKey } from './comment.ts'
import { type CommentRow, columnsOf, treesOf } from './comment-rows.server.ts'
import type { ShownComment } from './thread-view.ts'

export type FoundComment = { comment: ShownComment; subject: SubjectKey; facts: SubjectFacts; text: string }

/** A comment by the id in an address, with what it is about; null when this visitor may not see it. */
export async function findComment(
  municipalityId: string,
  id: string | undefined,
  viewer: string | null,
): Promise<FoundComment | null> {
  if (!isUuid(id)) return null
  const [row] = await rows<CommentRow & { threadId: string; kind: string }>(
    `select ${columnsOf('$3')}, c."threadId", t."subjectKind" as kind
     from "Comment" c join "Thread" t on t."municipalityId" = $1 and t.id = c."threadId" and t.visible
     where c."municipalityId" = $1 and c.id = $2 and c."hiddenAt" is null and c."withdrawnAt" is null
       and (c."heldAt" is null or c."authorId" = $3::uuid)`,
    [municipalityId, id, viewer],
  )
  if (!row) return null
  const { threadId, kind, ...comment } = row
  const subject = { kind, id: threadId }
  const facts = (await describeAll(municipalityId, [subject])).get(threadId)
  return facts?.visible ? { comment: treesOf([comment], [])[0]!, subject, facts, text: row.text } : null
}

/** The same for an address: what cannot be seen is a page that does not exist. */
export async function requireComment(
  municipalityId: string,
  id: string | undefined,
  viewer: string | null,
): Promise<FoundComment> {
  const found = await findComment(municipalityId, id, viewer)
  if (!found) throw data(null, { status: 404 })
  return found
}
