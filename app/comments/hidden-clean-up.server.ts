import { hiddenForGoodSql } from '#app/moderation/history.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What moderation has hidden goes with the clock of locked originals, once its author has deleted the account: nobody is left to object. */
export const emptyHiddenCommentsJob: Job = {
  name: 'comments.emptyHidden',
  work: emptyHiddenComments,
  schedule: '46 3 * * *',
}

/** Empties them in all municipalities; taken back as well, so that no empty rest is shown again. */
export async function emptyHiddenComments(): Promise<void> {
  await inTransaction(async (tx) => {
    const emptied = await tx.$queryRawUnsafe<{ id: string }[]>(`
      update "Comment" k set text = '', "withdrawnAt" = now()
      from "Person" p where p."municipalityId" = k."municipalityId" and p.id = k."authorId" and p."deletedAt" is not null
        and k."hiddenAt" is not null and k."withdrawnAt" is null and ${hiddenForGoodSql('k')}
      returning k.id`)
    await tx.$executeRaw`delete from "CommentVersion" where "commentId" = any(${emptied.map(({ id }) => id)}::uuid[])`
  })
}
