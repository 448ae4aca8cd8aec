import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { postedLetters, tokenInLetterTo, workOff } from '#tests/support/posted-letters.ts'
import { changePassword, forgottenJob, requestNewPassword, setNewPassword } from './password-change.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { aCitizen } from './person.factory.ts'
import { openSession, personOfSession } from './session.server.ts'
import { signIn } from './sign-in.server.ts'

const old = 'drei Enten am Weiher'
const fresh = 'vier Gänse im Gras'

async function anAccount() {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality, {
    email: 'a@example.org',
    passwordHash: await hashPassword(old),
    verified: false,
  })
  return { municipality, person }
}

test('a forgotten password is set anew through the letter: it proves the mailbox and ends all sessions', async () => {
  const { municipality, person } = await anAccount()
  const session = await openSession(person, '')
  await requestNewPassword(municipality.id, person.email)
  await workOff(forgottenJob, municipality.id)
  const token = await tokenInLetterTo(municipality.id, person.email)
  expect((await setNewPassword(municipality.id, token, fresh)).ok).toBe(true)
  expect((await signIn(municipality.id, { email: person.email, password: old })).ok).toBe(false)
  expect((await signIn(municipality.id, { email: person.email, password: fresh })).ok).toBe(true)
  expect(await personOfSession(municipality.id, session.token)).toBeNull()
  const again = await openSession(person, '')
  expect(await personOfSession(municipality.id, again.token)).toMatchObject({ emailVerified: true })
  expect(await setNewPassword(municipality.id, token, 'noch ein drittes Passwort')).toEqual({
    ok: false,
    reason: 'expired',
  })
  expect((await postedLetters(municipality.id)).map((one) => one.letter.subject)).toEqual([
    'Neues Passwort vergeben',
    'Ihr Passwort wurde geändert',
  ])
})

test('of two uses of one link at the same time one wins', async () => {
  const { municipality, person } = await anAccount()
  await requestNewPassword(municipality.id, person.email)
  await workOff(forgottenJob, municipality.id)
  const token = await tokenInLetterTo(municipality.id, person.email)
  const both = await Promise.all([1, 2].map((n) => setNewPassword(municipality.id, token, `${fresh} ${n}`)))
  expect(both.filter((one) => one.ok)).toHaveLength(1)
})

test('an unknown address gets the same job and no letter', async () => {
  const municipality = await aMunicipality()
  await requestNewPassword(municipality.id, 'niemand@example.org')
  expect(await workOff(forgottenJob, municipality.id)).toBe(1)
  expect(await postedLetters(municipality.id)).toEqual([])
})

test('changing the password needs the old one and signs other devices out', async () => {
  const { municipality, person } = await anAccount()
  const [here, elsewhere] = [await openSession(person, ''), await openSession(person, '')]
  const wrong = await changePassword(person, here.token, { current: 'falsch', next: fresh })
  expect(wrong).toEqual({ ok: false, reason: 'wrong-password' })
  expect((await changePassword(person, here.token, { current: old, next: fresh })).ok).toBe(true)
  expect(await personOfSession(municipality.id, here.token)).not.toBeNull()
  expect(await personOfSession(municipality.id, elsewhere.token)).toBeNull()
  expect((await signIn(municipality.id, { email: person.email, password: fresh })).ok).toBe(true)
})
