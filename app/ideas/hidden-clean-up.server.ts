import { hiddenForGoodSql } from '#app/moderation/history.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What moderation has hidden goes with the clock of locked originals, once its author has deleted the account: nobody is left to object. */
export const emptyHiddenIdeasJob: Job = { name: 'ideas.emptyHidden', work: emptyHiddenIdeas, schedule: '44 3 * * *' }

/** Empties them in all municipalities; taken back as well, so that no empty rest is shown again. */
export async function emptyHiddenIdeas(): Promise<void> {
  await inTransaction(async (tx) => {
    const emptied = await tx.$queryRawUnsafe<{ id: string }[]>(`
      update "Idea" i set title = '', text = '', latitude = null, longitude = null, "photoId" = null, "withdrawnAt" = now()
      from "Person" p where p."municipalityId" = i."municipalityId" and p.id = i."authorId" and p."deletedAt" is not null
        and i."hiddenAt" is not null and i."withdrawnAt" is null and ${hiddenForGoodSql('i')}
      returning i.id`)
    const ids = emptied.map(({ id }) => id)
    await tx.$executeRaw`update "IdeaVersion" set title = '', text = '', note = '' where "ideaId" = any(${ids}::uuid[])`
    await tx.$executeRaw`
      update "IdeaAmendment" set title = '', text = '', reason = '', answer = '' where "ideaId" = any(${ids}::uuid[])`
    await tx.$executeRawUnsafe(`
      update "IdeaAmendment" a set title = '', text = '', reason = '', answer = '', "withdrawnAt" = coalesce(a."withdrawnAt", now())
      from "Person" p where p."municipalityId" = a."municipalityId" and p.id = a."proposedById" and p."deletedAt" is not null
        and a."hiddenAt" is not null and a.text <> '' and ${hiddenForGoodSql('a')}`)
  })
}
