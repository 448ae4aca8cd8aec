import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { postedLetters, tokenInLetterTo } from '#tests/support/posted-letters.ts'
import { createAdministrator } from './administrator.server.ts'
import {
  acceptInvitation,
  inviteStaff,
  listInvitations,
  readInvitation,
  withdrawInvitation,
} from './invitation.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { aCitizen, aStaffMember } from './person.factory.ts'
import { signIn } from './sign-in.server.ts'
import { changeRoles, listStaff } from './staff.server.ts'

const password = 'drei Enten am Weiher'

async function aTown() {
  const municipality = await aMunicipality()
  const admin = await aStaffMember(municipality, ['administrator'], { displayName: 'Ruth' })
  return { municipality, admin }
}

test('the first administrator is made with the municipality and can sign in', async () => {
  const municipality = await aMunicipality()
  const made = await inTransaction((tx) =>
    createAdministrator(tx, municipality.id, { email: 'Chefin@Example.org', displayName: 'Chefin', password }),
  )
  expect(await signIn(municipality.id, { email: 'chefin@example.org', password })).toMatchObject({
    ok: true,
    value: made,
  })
  expect(await listStaff(municipality.id)).toMatchObject([{ id: made.id, roles: ['administrator'] }])
})

test('an invited person without an account makes one and has the roles; the link works once', async () => {
  const { municipality, admin } = await aTown()
  const invited = { email: 'neu@example.org', roles: ['moderator', 'editor'] as const, language: 'de' as const }
  expect((await inviteStaff(admin, { ...invited, roles: [...invited.roles] })).ok).toBe(true)
  const token = await tokenInLetterTo(municipality.id, invited.email)
  expect(await readInvitation(municipality.id, token)).toMatchObject({ invitedBy: 'Ruth', hasAccount: false })
  const accepted = await acceptInvitation(municipality.id, token, { displayName: 'Neu', password, language: 'de' })
  expect(accepted.ok).toBe(true)
  expect(await signIn(municipality.id, { email: invited.email, password })).toMatchObject(accepted)
  expect((await listStaff(municipality.id)).find((one) => one.email === invited.email)?.roles).toEqual([
    'editor',
    'moderator',
  ])
  expect(await readInvitation(municipality.id, token)).toBeNull()
  expect(await inviteStaff(admin, { ...invited, roles: ['editor'] })).toEqual({ ok: false, reason: 'already-staff' })
})

test('an invited person with an account proves it with the password', async () => {
  const { municipality, admin } = await aTown()
  const citizen = await aCitizen(municipality, { email: 'da@example.org', passwordHash: await hashPassword(password) })
  await inviteStaff(admin, { email: citizen.email, roles: ['projectLead'], language: 'de' })
  const token = await tokenInLetterTo(municipality.id, citizen.email)
  expect(await acceptInvitation(municipality.id, token, { password: 'falsch' })).toEqual({
    ok: false,
    reason: 'wrong-password',
  })
  expect(await acceptInvitation(municipality.id, token, { password })).toMatchObject({
    ok: true,
    value: { id: citizen.id },
  })
})

test('an invitation can be withdrawn and is replaced by a new one to the same address', async () => {
  const { municipality, admin } = await aTown()
  await inviteStaff(admin, { email: 'neu@example.org', roles: ['editor'], language: 'de' })
  const first = await tokenInLetterTo(municipality.id, 'neu@example.org')
  await inviteStaff(admin, { email: 'neu@example.org', roles: ['moderator'], language: 'de' })
  expect(await readInvitation(municipality.id, first)).toBeNull()
  const [open, ...more] = await listInvitations(municipality.id)
  expect(more).toEqual([])
  const other = await aTown()
  expect(await withdrawInvitation(other.admin, open!.id)).toBe(false)
  expect(await withdrawInvitation(admin, open!.id)).toBe(true)
  expect(await listInvitations(municipality.id)).toEqual([])
})

test('roles change with a note in the chronicle and a letter', async () => {
  const { municipality, admin } = await aTown()
  const colleague = await aStaffMember(municipality, ['editor'])
  expect((await changeRoles(admin, colleague.id, ['moderator'])).ok).toBe(true)
  const entry = await prisma.chronicleEntry.findFirstOrThrow({
    where: { municipalityId: municipality.id, kind: 'person.rolesChanged' },
  })
  expect(entry).toMatchObject({
    actorId: admin.id,
    subjectId: colleague.id,
    facts: { was: 'editor', now: 'moderator' },
  })
  expect((await postedLetters(municipality.id)).at(-1)!.to.email).toBe(colleague.email)
})

test('somebody stays administrator, even when two remove each other at the same time', async () => {
  const { municipality, admin } = await aTown()
  expect(await changeRoles(admin, admin.id, ['editor'])).toEqual({ ok: false, reason: 'last-administrator' })
  const second = await aStaffMember(municipality, ['administrator'])
  const both = await Promise.all([changeRoles(admin, second.id, []), changeRoles(second, admin.id, [])])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect((await listStaff(municipality.id)).filter((one) => one.roles.includes('administrator'))).toHaveLength(1)
})

test('a person of another municipality cannot be given roles', async () => {
  const { admin } = await aTown()
  const stranger = await aCitizen(await aMunicipality())
  expect(await changeRoles(admin, stranger.id, ['editor'])).toEqual({ ok: false, reason: 'unknown' })
})
