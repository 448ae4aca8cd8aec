import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { postedLetters, tokenInLetterTo, workOff } from '#tests/support/posted-letters.ts'
import { confirmNewEmail, newEmailJob, requestNewEmail } from './email-change.server.ts'
import { changePassword } from './password-change.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { aCitizen } from './person.factory.ts'
import { signIn } from './sign-in.server.ts'

const password = 'drei Enten am Weiher'

async function anAccount(email = 'alt@example.org') {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality, { email, passwordHash: await hashPassword(password) })
  return { municipality, person }
}

test('a new address counts once it is confirmed; the old one is told, but not which', async () => {
  const { municipality, person } = await anAccount()
  expect((await requestNewEmail(person, { email: 'neu@example.org', password })).ok).toBe(true)
  await workOff(newEmailJob, municipality.id)
  expect((await signIn(municipality.id, { email: 'neu@example.org', password })).ok).toBe(false)
  const token = await tokenInLetterTo(municipality.id, 'neu@example.org')
  expect((await confirmNewEmail(municipality.id, token)).ok).toBe(true)
  expect((await signIn(municipality.id, { email: 'neu@example.org', password })).ok).toBe(true)
  expect((await signIn(municipality.id, { email: 'alt@example.org', password })).ok).toBe(false)
  const told = (await postedLetters(municipality.id)).at(-1)!
  expect(told.to.email).toBe('alt@example.org')
  expect(JSON.stringify(told.letter)).not.toContain('neu@example.org')
})

test('it needs the password and another address', async () => {
  const { person } = await anAccount()
  expect(await requestNewEmail(person, { email: 'neu@example.org', password: 'x' })).toEqual({
    ok: false,
    reason: 'wrong-password',
  })
  expect(await requestNewEmail(person, { email: person.email, password })).toEqual({ ok: false, reason: 'same' })
})

test('the address of somebody else stays theirs, and nothing tells that there is an account', async () => {
  const { municipality, person } = await anAccount()
  const other = await aCitizen(municipality, { email: 'andere@example.org' })
  expect((await requestNewEmail(person, { email: other.email, password })).ok).toBe(true)
  await workOff(newEmailJob, municipality.id)
  expect((await postedLetters(municipality.id)).map((one) => one.letter.action?.path)).toEqual(['/anmelden'])
})

test('an account nobody confirmed gives way to the owner of the address', async () => {
  const { municipality, person } = await anAccount()
  await aCitizen(municipality, { email: 'neu@example.org', verified: false })
  await requestNewEmail(person, { email: 'neu@example.org', password })
  await workOff(newEmailJob, municipality.id)
  const token = await tokenInLetterTo(municipality.id, 'neu@example.org')
  expect((await confirmNewEmail(municipality.id, token)).ok).toBe(true)
  expect(await prisma.person.count({ where: { municipalityId: municipality.id } })).toBe(1)
})

test('an address that was confirmed by somebody else in the meantime is refused', async () => {
  const { municipality, person } = await anAccount()
  await requestNewEmail(person, { email: 'neu@example.org', password })
  await workOff(newEmailJob, municipality.id)
  const token = await tokenInLetterTo(municipality.id, 'neu@example.org')
  await aCitizen(municipality, { email: 'neu@example.org' })
  expect(await confirmNewEmail(municipality.id, token)).toEqual({ ok: false, reason: 'taken' })
})

test('a new password makes the link to another address worthless: whoever asked for it may have been a stranger', async () => {
  const { municipality, person } = await anAccount()
  await requestNewEmail(person, { email: 'fremd@example.org', password })
  await workOff(newEmailJob, municipality.id)
  const token = await tokenInLetterTo(municipality.id, 'fremd@example.org')
  await changePassword(person, null, { current: password, next: 'vier Gänse im Gras' })
  expect(await confirmNewEmail(municipality.id, token)).toEqual({ ok: false, reason: 'expired' })
})
