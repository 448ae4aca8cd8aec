import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { inTransaction, prisma, rows, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { subjectOf } from '#app/subjects.server.ts'
import { mostPlaces, type SubjectFollowKind } from './follow.ts'

type Person = { municipalityId: string; id: string }
export type Followed = { kind: SubjectFollowKind; subjectId: string }

/** From now on the person is told what happens there. Followed twice, it is followed once. */
export async function follow(person: Person, { kind, subjectId }: Followed): Promise<Outcome<void, 'unknown'>> {
  const { municipalityId, id: personId } = person
  if (!(await canBeFollowed(municipalityId, kind, subjectId))) return refused('unknown')
  await prisma.follow.createMany({ data: { municipalityId, personId, kind, subjectId }, skipDuplicates: true })
  return done()
}

/** The person is told no more. */
export async function unfollow(person: Person, { kind, subjectId }: Followed): Promise<void> {
  const { municipalityId, id: personId } = person
  await prisma.follow.deleteMany({ where: { municipalityId, personId, kind, subjectId } })
}

/** Does the person follow this? Nobody signed in follows nothing. */
export async function isFollowing(person: Person | null, { kind, subjectId }: Followed): Promise<boolean> {
  if (!person) return false
  const found = await rows(
    `select 1 from "Follow" where "municipalityId" = $1::uuid and "personId" = $2::uuid and kind = $3::"FollowKind" and "subjectId" = $4::uuid`,
    [person.municipalityId, person.id, kind, subjectId],
  )
  return found.length > 0
}

/** Which of some topics and districts a person follows, as one value of another query; where in it municipality, person and ids stand. */
export function followedSql(municipality: string, person: string, ids: string): string {
  return `array(select f."subjectId"::text from "Follow" f where f."municipalityId" = ${municipality} and f."personId" = ${person}::uuid
    and f.kind in ('topic', 'district') and f."subjectId" = any(${ids}::uuid[]))`
}

/** Several people follow something by themselves: whoever had the idea a project came from. Deleted accounts do not. */
export async function addFollowers(tx: Tx, municipalityId: string, to: Followed, personIds: string[]): Promise<void> {
  await tx.$executeRaw`
    insert into "Follow" ("municipalityId", "personId", kind, "subjectId")
    select p."municipalityId", p.id, ${to.kind}::"FollowKind", ${to.subjectId}::uuid from "Person" p
    where p."municipalityId" = ${municipalityId}::uuid and p.id = any(${personIds}::uuid[]) and p."deletedAt" is null
    on conflict do nothing`
}

/** How many people a mail to the followers reaches at most. */
export async function countFollowers(municipalityId: string, { kind, subjectId }: Followed): Promise<number> {
  return await prisma.follow.count({
    where: { municipalityId, kind, subjectId, person: { deletedAt: null, emailVerifiedAt: { not: null } } },
  })
}

export type Place = { name: string; latitude: number; longitude: number; radius: number }

/** From now on the person is told what happens around a place. `id` is made by the form: sent twice, it is followed once. */
export function followPlace(person: Person, id: string, place: Place): Promise<Outcome<void, 'too-many'>> {
  const { municipalityId, id: personId } = person
  return inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Person" where "municipalityId" = ${municipalityId}::uuid and id = ${personId}::uuid for update`
    const key = { municipalityId, personId, kind: 'place' as const }
    if ((await tx.follow.count({ where: { ...key, id: { not: id } } })) >= mostPlaces) return refused('too-many')
    await tx.follow.createMany({ data: { ...key, id, ...place }, skipDuplicates: true })
    return done()
  })
}

/** Ends one follow of the person, of whatever kind. */
export async function endFollow({ municipalityId, id }: Person, followId: string): Promise<boolean> {
  const { count } = await prisma.follow.deleteMany({ where: { municipalityId, personId: id, id: followId } })
  return count > 0
}

// what is hidden, withdrawn or not published yet cannot be followed, and says nothing about itself by refusing
async function canBeFollowed(municipalityId: string, kind: SubjectFollowKind, id: string): Promise<boolean> {
  if (kind === 'topic' || kind === 'district') {
    const areas = await areasOf(municipalityId)
    return (kind === 'topic' ? areas.topics : areas.districts).some((area) => area.id === id)
  }
  const [facts] = (await subjectOf(kind)?.describe(municipalityId, [id])) ?? []
  return facts?.visible ?? false
}
