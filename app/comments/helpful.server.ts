import { announceSoon } from '#app/chronicle/announce.server.ts'
import { isSuspendedSql } from '#app/moderation/suspension.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'

type Reader = { municipalityId: string; id: string }

export type HelpfulRefusal = 'unknown' | 'own' | 'suspended'

/** Marks a comment as helpful; the key of the table allows it once per person. Answers with the number of marks. */
export async function markHelpful(reader: Reader, commentId: string): Promise<Outcome<number, HelpfulRefusal>> {
  const [comment] = await rows<{ own: boolean; suspended: boolean; count: number; changed: boolean }>(
    `with comment as (
      select c.id, c."authorId" = $3 as own, ${isSuspendedSql('$1', '$3')} as suspended, c."helpfulCount" from "Comment" c
        join "Thread" t on t."municipalityId" = $1 and t.id = c."threadId" and t.visible
      where c."municipalityId" = $1 and c.id = $2
        and c."hiddenAt" is null and c."withdrawnAt" is null and c."heldAt" is null for no key update of c
    ), put as (
      insert into "CommentHelpful" ("municipalityId", "commentId", "personId") select $1, id, $3 from comment where not own and not suspended
      on conflict do nothing returning 1 as one
    )
    select own, suspended, "helpfulCount" as count, exists (select one from put) as changed from comment`,
    [reader.municipalityId, commentId, reader.id],
  )
  if (!comment) return refused('unknown')
  if (comment.changed) announceSoon(reader.municipalityId)
  if (comment.suspended) return refused('suspended')
  return comment.own ? refused('own') : done(comment.count + (comment.changed ? 1 : 0))
}

/** Takes the mark back, whatever became of the comment. */
export async function unmarkHelpful(reader: Reader, commentId: string): Promise<Outcome<number, 'unknown'>> {
  const [comment] = await rows<{ count: number; changed: boolean }>(
    `with comment as (
      select id, "helpfulCount" from "Comment" where "municipalityId" = $1 and id = $2 for no key update
    ), taken as (
      delete from "CommentHelpful" h using comment
      where h."municipalityId" = $1 and h."commentId" = comment.id and h."personId" = $3 returning 1 as one
    )
    select "helpfulCount" as count, exists (select one from taken) as changed from comment`,
    [reader.municipalityId, commentId, reader.id],
  )
  if (!comment) return refused('unknown')
  if (comment.changed) announceSoon(reader.municipalityId)
  return done(comment.count - (comment.changed ? 1 : 0))
}
