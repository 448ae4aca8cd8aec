import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

const traceDays = 30
const reportDays = 365

/** What has had its time goes away, in all municipalities: locked originals, fingerprints, who reported what. */
export const cleanUpModerationJob: Job = { name: 'moderation.cleanUp', work: cleanUpModeration, schedule: '41 3 * * *' }

export async function cleanUpModeration(): Promise<void> {
  // as long as an appeal waits, its original can still be brought back
  await prisma.$executeRaw`
    delete from "LockedOriginal" o where o."deleteAfter" < now() and not exists (
      select 1 from "Appeal" a where a."municipalityId" = o."municipalityId" and a."decisionId" = o."decisionId" and a."decidedAt" is null)`
  await prisma.$executeRaw`
    delete from "ContributionTrace" where at < now() - make_interval(days => ${traceDays}::int)`
  await prisma.$executeRaw`
    update "Report" r set "reporterId" = null, email = null, "stopKey" = null, text = '' from "ModerationCase" c
    where c."municipalityId" = r."municipalityId" and c.id = r."caseId" and c."closedAt" < now() - make_interval(days => ${reportDays}::int)
      and (r."reporterId" is not null or r.email is not null or r.text <> '')`
}
