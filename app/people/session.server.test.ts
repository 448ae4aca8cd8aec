import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { cleanUpPeople } from './clean-up.server.ts'
import { endOtherSessions, endSession, listSessions } from './own-sessions.server.ts'
import { aCitizen } from './person.factory.ts'
import { becomePersona } from './persona.server.ts'
import { closeSession, openSession, personOfSession } from './session.server.ts'

test('a person sees the own devices and signs one or all others out', async () => {
  const municipality = await aMunicipality()
  const [mine, other] = [await aCitizen(municipality), await aCitizen(municipality)]
  const [phone, desk, tablet] = [
    await openSession(mine, 'Firefox · Android'),
    await openSession(mine, 'Edge · Windows'),
    await openSession(mine, 'Safari · iPad'),
  ]
  const foreign = await openSession(other, '')
  const listed = await listSessions(mine, desk.token)
  expect(listed.map((one) => [one.device, one.current])).toEqual([
    ['Edge · Windows', true],
    ['Safari · iPad', false],
    ['Firefox · Android', false],
  ])
  const [foreignSession] = await listSessions(other, foreign.token)
  expect(await endSession(mine, foreignSession!.id)).toBe(false)
  expect(await endSession(mine, listed[1]!.id)).toBe(true)
  expect(await personOfSession(municipality.id, tablet.token)).toBeNull()
  expect(await endOtherSessions(mine, desk.token)).toBe(1)
  expect(await personOfSession(municipality.id, phone.token)).toBeNull()
  expect(await personOfSession(municipality.id, desk.token)).toMatchObject({ id: mine.id })
  expect(await personOfSession(municipality.id, foreign.token)).toMatchObject({ id: other.id })
  await closeSession(municipality.id, desk.token)
  expect(await personOfSession(municipality.id, desk.token)).toBeNull()
})

test('a session is worth nothing in another municipality and slides while it is used', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const person = await aCitizen(here)
  const { token } = await openSession(person, '')
  expect(await personOfSession(there.id, token)).toBeNull()
  await prisma.$executeRaw`
    update "Session" set "lastSeenAt" = now() - interval '2 days', "expiresAt" = now() + interval '1 hour' where "personId" = ${person.id}::uuid`
  await personOfSession(here.id, token)
  const session = await prisma.session.findFirstOrThrow({ where: { municipalityId: here.id } })
  expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000)
})

test('the nightly job removes what has had its time and nothing else', async () => {
  const municipality = await aMunicipality()
  const kept = await aCitizen(municipality)
  const [stale, young] = [
    await aCitizen(municipality, { verified: false }),
    await aCitizen(municipality, { verified: false }),
  ]
  await openSession(kept, 'lebt')
  await openSession(kept, 'tot')
  await prisma.$executeRaw`update "Session" set "expiresAt" = now() - interval '1 minute' where device = 'tot'`
  await prisma.$executeRaw`update "Person" set "createdAt" = now() - interval '8 days' where id in (${stale.id}::uuid, ${kept.id}::uuid)`
  await cleanUpPeople()
  const people = await prisma.person.findMany({ where: { municipalityId: municipality.id }, select: { id: true } })
  expect(people.map((one) => one.id).toSorted()).toEqual([kept.id, young.id].toSorted())
  expect(
    await prisma.session.findMany({ where: { municipalityId: municipality.id }, select: { device: true } }),
  ).toEqual([{ device: 'lebt' }])
})

test('a persona is made once and keeps its roles', async () => {
  const municipality = await aMunicipality()
  const [first, again] = [
    await becomePersona(municipality.id, 'moderator'),
    await becomePersona(municipality.id, 'moderator'),
  ]
  expect(again).toEqual(first)
  const { token } = await openSession(first, '')
  expect(await personOfSession(municipality.id, token)).toMatchObject({
    displayName: 'Jonas Weber',
    emailVerified: true,
    roles: expect.arrayContaining(['moderator', 'editor']),
  })
})
