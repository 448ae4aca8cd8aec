import { prisma } from '#app/platform/db.server.ts'

const dayMs = 86_400_000
// nine in the morning: nothing of a demo world happens at night
const morning = 9 * 3_600_000

/** A moment counted from today: -30 is a month ago. */
export function moment(offset: number): Date {
  const now = Date.now()
  return new Date(Math.min(now, now - (now % dayMs) + morning + offset * dayMs))
}

/** The same as a calendar day. */
export function day(offset: number): string {
  return new Date(Date.now() + offset * dayMs).toISOString().slice(0, 10)
}

/** Puts what was just written about an idea where it belongs in time; the verbs know only now. */
export async function backdateAnswers(municipalityId: string, ideaId: string, since: Date, at: Date): Promise<void> {
  await prisma.ideaAnswer.updateMany({
    where: { municipalityId, ideaId, answeredAt: { gte: since } },
    data: { answeredAt: at },
  })
  await prisma.idea.updateMany({ where: { municipalityId, id: ideaId }, data: { statusSince: at } })
}

export async function backdateIdea(municipalityId: string, ideaId: string, at: Date): Promise<void> {
  await prisma.idea.updateMany({ where: { municipalityId, id: ideaId }, data: { submittedAt: at, statusSince: at } })
  // support comes in over the weeks that follow, evenly
  await prisma.$executeRaw`
    update "IdeaSupport" s set "supportedAt" = least(now(), ${at}::timestamptz + n.rank * interval '20 hours')
    from (select "personId", row_number() over (order by "supportedAt", "personId") as rank from "IdeaSupport"
      where "municipalityId" = ${municipalityId}::uuid and "ideaId" = ${ideaId}::uuid) n
    where s."municipalityId" = ${municipalityId}::uuid and s."ideaId" = ${ideaId}::uuid and s."personId" = n."personId"`
}
