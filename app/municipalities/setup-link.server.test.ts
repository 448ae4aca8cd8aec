import { expect, test } from 'vitest'
import { hashToken, newToken } from '#app/people/token.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { aMunicipality } from './municipality.factory.ts'
import { createSetupLink, setupLinkState, useSetupLink } from './setup-link.server.ts'

const use = (token: string) => inTransaction((tx) => useSetupLink(tx, token))

async function aLink(hours: number): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await prisma.setupLink.create({ data: { tokenHash: hashToken(token), expiresAt } })
  return token
}

test('a link founds once', async () => {
  const token = await aLink(24)
  expect(await setupLinkState(token)).toBe('usable')
  expect(await use(token)).toMatchObject({ ok: true })
  expect(await use(token)).toEqual({ ok: false, reason: 'used' })
  expect(await setupLinkState(token)).toBe('used')
})

test('of two who use it at the same time one founds', async () => {
  const token = await aLink(24)
  const outcomes = await Promise.all([use(token), use(token)])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
})

test('a founding that fails leaves the link usable', async () => {
  const token = await aLink(24)
  const failing = inTransaction(async (tx) => {
    await useSetupLink(tx, token)
    throw new Error('founding failed')
  })
  await expect(failing).rejects.toThrow('founding failed')
  expect(await use(token)).toMatchObject({ ok: true })
})

test('an old link and an invented one are told apart', async () => {
  expect(await use(await aLink(-1))).toEqual({ ok: false, reason: 'expired' })
  expect(await use(newToken())).toEqual({ ok: false, reason: 'unknown' })
})

test('where a municipality exists no link is made', async () => {
  await aMunicipality()
  expect(await createSetupLink()).toBeNull()
})
