import { expect, test } from 'vitest'
import { hashToken, newToken } from '#app/people/token.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { foundMunicipality } from './founding.server.ts'
import { municipalityByHost } from './tenant.server.ts'

test('a set-up link founds a municipality with all that the directory knows, and its first administrator', async () => {
  const host = aHost()
  const founded = await foundMunicipality(await aLink(), fulda, host, anAdministrator())
  expect(founded.ok).toBe(true)
  const found = await municipalityByHost(host)
  expect(found).toMatchObject({ name: 'Fulda', kind: 'Stadt' })
  const row = await prisma.municipality.findUniqueOrThrow({
    where: { id: found!.id },
    select: { ags: true, land: true, boundary: true, topics: { select: { name: true } } },
  })
  expect(row).toMatchObject({ ags: fulda, land: 'Hessen', boundary: { type: 'MultiPolygon' } })
  expect(row.topics).toHaveLength(10)
  const roles = await prisma.personRole.findMany({ where: { municipalityId: found!.id }, select: { role: true } })
  expect(roles).toEqual([{ role: 'administrator' }])
})

test('a link founds once, and an unknown or expired one never', async () => {
  const token = await aLink()
  expect((await foundMunicipality(token, fulda, aHost(), anAdministrator())).ok).toBe(true)
  const again = foundMunicipality(token, fulda, aHost(), anAdministrator())
  expect(await again).toEqual({ ok: false, reason: 'used' })
  const expired = await aLink(new Date(Date.now() - 1_000))
  expect(await foundMunicipality(expired, fulda, aHost(), anAdministrator())).toEqual({ ok: false, reason: 'expired' })
  expect(await foundMunicipality(newToken(), fulda, aHost(), anAdministrator())).toEqual({
    ok: false,
    reason: 'unknown',
  })
})

test('an address that belongs to a municipality is not taken from it', async () => {
  const host = aHost()
  expect((await foundMunicipality(await aLink(), fulda, host, anAdministrator())).ok).toBe(true)
  const token = await aLink()
  expect(await foundMunicipality(token, fulda, host, anAdministrator())).toEqual({ ok: false, reason: 'taken' })
  expect((await foundMunicipality(token, fulda, aHost(), anAdministrator())).ok).toBe(true)
})

test('a municipality nobody knows leaves the link good', async () => {
  const token = await aLink()
  const refused = await foundMunicipality(token, '00000000', aHost(), anAdministrator())
  expect(refused).toEqual({ ok: false, reason: 'unknown-municipality' })
  expect((await foundMunicipality(token, fulda, aHost(), anAdministrator())).ok).toBe(true)
})

const fulda = '06631009'

function aHost(): string {
  return `f-${newId()}.localhost`
}

function anAdministrator() {
  return {
    email: `${newId()}@example.org`,
    displayName: 'Ruth Petersen',
    password: 'vier Pferde und ein Wagen',
    language: 'de' as const,
  }
}

async function aLink(expiresAt = new Date(Date.now() + 60_000)): Promise<string> {
  const token = newToken()
  await prisma.setupLink.create({ data: { tokenHash: hashToken(token), expiresAt } })
  return token
}
