import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** Who took part in a vote is forgotten three months after its close, in all municipalities. */
export const cleanUpPollsJob: Job = { name: 'polls.cleanUp', work: cleanUpPolls, schedule: '53 3 * * *' }

export async function cleanUpPolls(): Promise<void> {
  await prisma.$executeRaw`
    delete from "PollParticipation" t using "Poll" p
    where p."municipalityId" = t."municipalityId" and p.id = t."pollId" and p."closedAt" < now() - interval '3 months'`
}
