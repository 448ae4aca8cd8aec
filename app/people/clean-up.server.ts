import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { daysOfLetter } from './residence-letter.server.ts'

const daysToConfirm = 7

/** What has had its time goes away, in all municipalities: sessions, links, invitations, accounts nobody confirmed. */
export const cleanUpPeopleJob: Job = { name: 'people.cleanUp', work: cleanUpPeople, schedule: '17 3 * * *' }

export async function cleanUpPeople(): Promise<void> {
  await prisma.$executeRaw`delete from "Session" where "expiresAt" < now()`
  await prisma.$executeRaw`delete from "MailToken" where "expiresAt" < now() or "usedAt" < now() - interval '1 day'`
  await prisma.$executeRaw`
    delete from "Invitation" where "expiresAt" < now() - interval '30 days' or "acceptedAt" < now() - interval '30 days'`
  // what was told for a letter goes with the letter
  await prisma.$executeRaw`
    delete from "ResidenceRequest" where coalesce("letterAt", "requestedAt") < now() - make_interval(days => ${daysOfLetter}::int)`
  await prisma.$executeRaw`
    delete from "Person" p where p."emailVerifiedAt" is null and p."deletedAt" is null and not p."withoutAccount"
      and p."createdAt" < now() - make_interval(days => ${daysToConfirm})
      and not exists (select 1 from "ChronicleEntry" c where c."municipalityId" = p."municipalityId" and c."actorId" = p.id)`
}
