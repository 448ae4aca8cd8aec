import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { postRolesChanged } from './account-letters.server.ts'
import { mailboxOf } from './password-change.server.ts'
import type { CurrentPerson, Role } from './rights.ts'

export type StaffMember = { id: string; displayName: string; email: string; roles: Role[]; since: Date }

/** Everybody with a role, by name. */
export async function listStaff(municipalityId: string): Promise<StaffMember[]> {
  return await prisma.$queryRaw<StaffMember[]>`
    select p.id, p."displayName", p.email, min(r."grantedAt") as since, array_agg(r.role::text order by r.role) as roles
    from "PersonRole" r join "Person" p on p."municipalityId" = r."municipalityId" and p.id = r."personId"
    where r."municipalityId" = ${municipalityId}::uuid and p."deletedAt" is null
    group by p.id, p."displayName", p.email order by lower(p."displayName"), p.id`
}

/** Sets the roles of a person; none takes the person off the staff. Somebody always stays administrator. */
export async function changeRoles(
  by: CurrentPerson,
  personId: string,
  roles: Role[],
): Promise<Outcome<undefined, 'unknown' | 'last-administrator'>> {
  const { municipalityId } = by
  return await inTransaction(async (tx) => {
    await holdRoles(tx, municipalityId)
    const person = await tx.person.findUnique({
      where: { municipalityId_id: { municipalityId, id: personId }, deletedAt: null, emailVerifiedAt: { not: null } },
      select: { roles: { select: { role: true } } },
    })
    if (!person) return refused('unknown')
    const before = person.roles.map((one) => one.role)
    const losesAdministration = before.includes('administrator') && !roles.includes('administrator')
    if (losesAdministration && !(await hasOtherAdministrator(tx, municipalityId, personId)))
      return refused('last-administrator')
    if (sameRoles(before, roles)) return done()
    await tx.personRole.deleteMany({ where: { municipalityId, personId, role: { notIn: roles } } })
    await grantRoles(tx, municipalityId, personId, roles, by.id)
    await record(tx, {
      municipalityId,
      actorId: by.id,
      kind: 'person.rolesChanged',
      subjectId: personId,
      public: false,
      facts: { was: before.toSorted().join(' '), now: roles.toSorted().join(' ') },
    })
    const to = await mailboxOf(tx, { municipalityId, id: personId })
    if (to && personId !== by.id) await postRolesChanged(tx, to, roles)
    return done()
  })
}

export async function grantRoles(
  tx: Tx,
  municipalityId: string,
  personId: string,
  roles: Role[],
  grantedById: string | null,
): Promise<void> {
  await tx.personRole.createMany({
    data: roles.map((role) => ({ municipalityId, personId, role, grantedById })),
    skipDuplicates: true,
  })
}

/** Changes of roles wait for each other: two administrators cannot remove one another at the same time. */
export async function holdRoles(tx: Tx, municipalityId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Municipality" where id = ${municipalityId}::uuid for no key update`
}

/** Is there an administrator besides this person? */
export async function hasOtherAdministrator(tx: Tx, municipalityId: string, personId: string): Promise<boolean> {
  const others = await tx.personRole.count({
    where: { municipalityId, role: 'administrator', personId: { not: personId }, person: { deletedAt: null } },
  })
  return others > 0
}

function sameRoles(a: Role[], b: Role[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role))
}
