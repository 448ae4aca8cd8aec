import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'

type Person = { municipalityId: string; id: string }

/** From now on the person is told of every update. */
export async function followProject(person: Person, projectId: string): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId, id: personId } = person
  return inTransaction(async (tx) => {
    const project = await tx.project.findFirst({
      where: { municipalityId, id: projectId, publishedAt: { not: null } },
      select: { id: true },
    })
    if (!project) return refused('unknown')
    await tx.projectFollower.createMany({ data: { municipalityId, projectId, personId }, skipDuplicates: true })
    return done()
  })
}

/** The person is told no more. */
export async function unfollowProject(person: Person, projectId: string): Promise<void> {
  const { municipalityId, id: personId } = person
  await prisma.projectFollower.deleteMany({ where: { municipalityId, projectId, personId } })
}

/** Ends following through the link in a mail, without signing in. Used twice, it stays ended. */
export async function unsubscribe(municipalityId: string, projectId: string, key: string): Promise<void> {
  await prisma.projectFollower.deleteMany({ where: { municipalityId, projectId, unsubscribeKey: key } })
}

/** Does the link of a mail still stand for somebody who follows? */
export async function isSubscribed(municipalityId: string, projectId: string, key: string): Promise<boolean> {
  return (await prisma.projectFollower.count({ where: { municipalityId, projectId, unsubscribeKey: key } })) > 0
}

export async function isFollowing(person: Person, projectId: string): Promise<boolean> {
  const { municipalityId, id: personId } = person
  return (await prisma.projectFollower.count({ where: { municipalityId, projectId, personId } })) > 0
}

/** Whoever had the idea follows what comes of it, unless the account is gone. */
export async function addAuthorsAsFollowers(
  tx: Tx,
  municipalityId: string,
  projectId: string,
  ideaIds?: string[],
): Promise<void> {
  await tx.$executeRaw`
    insert into "ProjectFollower" ("municipalityId", "projectId", "personId")
    select distinct i."municipalityId", l."projectId", i."authorId" from "ProjectIdea" l
    join "Idea" i on i."municipalityId" = l."municipalityId" and i.id = l."ideaId"
    join "Person" p on p."municipalityId" = i."municipalityId" and p.id = i."authorId" and p."deletedAt" is null
    where l."municipalityId" = ${municipalityId}::uuid and l."projectId" = ${projectId}::uuid
      and (${ideaIds ?? null}::uuid[] is null or i.id = any(${ideaIds ?? null}::uuid[]))
    on conflict do nothing`
}
