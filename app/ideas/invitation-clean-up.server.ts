import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'

/** Invitations nobody took up go, in all municipalities. */
export const tidyInvitationsJob: Job = {
  name: 'ideas.tidyInvitations',
  work: async () =>
    void (await prisma.$executeRaw`
    delete from "CoauthorInvitation" where "expiresAt" < now() - interval '30 days'`),
  schedule: '25 3 * * *',
}
