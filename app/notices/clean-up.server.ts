import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** What has had its time goes away, in all municipalities. */
export const cleanUpNoticesJob: Job = { name: 'notices.cleanUp', work: cleanUpNotices, schedule: '23 3 * * *' }

/** Notices after a year, proofs of consent three years after it ended, follows of topics and districts that are gone. */
export async function cleanUpNotices(): Promise<void> {
  await prisma.$executeRaw`delete from "Notice" where "createdAt" < now() - interval '1 year'`
  await prisma.$executeRaw`delete from "NewsletterConsent" where "withdrawnAt" < now() - interval '3 years'`
  await prisma.$executeRaw`
    delete from "Follow" f where f.kind = 'topic'
      and not exists (select 1 from "Topic" t where t."municipalityId" = f."municipalityId" and t.id = f."subjectId")`
  await prisma.$executeRaw`
    delete from "Follow" f where f.kind = 'district'
      and not exists (select 1 from "District" d where d."municipalityId" = f."municipalityId" and d.id = f."subjectId")`
}
