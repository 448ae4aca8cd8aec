import { prisma } from '#app/platform/db.server.ts'

/** How many a mail about this idea reaches; the person who writes is not told of the own act. */
export async function audienceOf(
  municipalityId: string,
  ideaId: string,
  actorId: string,
): Promise<{ author: boolean; supporters: number }> {
  const rows = await prisma.$queryRaw<{ author: boolean; supporters: number }[]>`
    select coalesce(bool_or(p.id = i."authorId"), false) as author,
      (count(*) filter (where p.id <> i."authorId"))::int as supporters
    from "Idea" i join "Person" p on p."municipalityId" = i."municipalityId" and (p.id = i."authorId" or p.id in (
      select s."personId" from "IdeaSupport" s where s."municipalityId" = i."municipalityId" and s."ideaId" = i.id))
    where i."municipalityId" = ${municipalityId}::uuid and i.id = ${ideaId}::uuid and p.id <> ${actorId}::uuid
      and p.email is not null and p."emailVerifiedAt" is not null and p."deletedAt" is null`
  return rows[0] ?? { author: false, supporters: 0 }
}
