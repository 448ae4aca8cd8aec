import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { postedLetters, tokenInLetterTo, workOff } from '#tests/support/posted-letters.ts'
import { passwordWork } from './password-hash.server.ts'
import { aCitizen } from './person.factory.ts'
import { openSession, personOfSession } from './session.server.ts'
import { signIn } from './sign-in.server.ts'
import { confirmEmail, signUp, welcomeJob } from './sign-up.server.ts'

const erika = {
  email: 'erika@example.org',
  displayName: 'Erika',
  password: 'drei Enten am Weiher',
  language: 'de',
} as const

test('whoever signs up confirms with the link and the password, then signs in', async () => {
  const { id } = await aMunicipality()
  await signUp(id, { ...erika, next: '/ideen/neu' })
  await workOff(welcomeJob, id)
  const [letter] = await postedLetters(id)
  expect(letter!.to).toMatchObject({ email: erika.email, language: 'de', name: 'Erika' })
  expect(letter!.letter.action!.path).toMatch(/^\/bestaetigen\/[\w-]{43}\?weiter=%2Fideen%2Fneu$/)
  const token = await tokenInLetterTo(id, erika.email)
  expect(await confirmEmail(id, token, { password: 'ein anderes Passwort' })).toEqual({
    ok: false,
    reason: 'wrong-password',
  })
  const confirmed = await confirmEmail(id, token, { password: erika.password })
  expect(confirmed.ok).toBe(true)
  expect(await signIn(id, erika)).toMatchObject(confirmed)
  expect(await confirmEmail(id, token, { password: erika.password })).toEqual({ ok: false, reason: 'expired' })
})

test('the password is stored as argon2id and the link as a hash', async () => {
  const { id } = await aMunicipality()
  await signUp(id, erika)
  await workOff(welcomeJob, id)
  const person = await prisma.person.findFirstOrThrow({ where: { municipalityId: id }, include: { mailTokens: true } })
  expect(person.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(person.mailTokens[0]!.tokenHash).not.toContain(await tokenInLetterTo(id, erika.email))
})

test('an address with an account costs the same work, changes nothing and gets another letter', async () => {
  const municipality = await aMunicipality()
  const { id } = municipality
  const owner = await aCitizen(municipality, { email: erika.email, displayName: 'Die echte Erika' })
  const forNew = await workOf(() => signUp(id, { ...erika, email: 'neu@example.org' }))
  const forKnown = await workOf(() => signUp(id, erika))
  expect(forKnown).toEqual(forNew)
  await workOff(welcomeJob, id)
  const letters = await postedLetters(id)
  expect(letters.map((one) => [one.to.email, one.letter.action!.path.split('/')[1]])).toEqual([
    ['neu@example.org', 'bestaetigen'],
    [erika.email, 'anmelden'],
  ])
  const kept = await prisma.person.findFirstOrThrow({ where: { municipalityId: id, email: erika.email } })
  expect(kept).toMatchObject({ id: owner.id, displayName: 'Die echte Erika', passwordHash: null })
})

test('signing in costs the same work for an unknown address, a wrong password and an account without one', async () => {
  const municipality = await aMunicipality()
  await signUp(municipality.id, erika)
  await aCitizen(municipality, { email: 'ohne@example.org' })
  const tries = [
    { email: 'niemand@example.org', password: 'x' },
    { email: erika.email, password: 'x' },
    { email: 'ohne@example.org', password: 'x' },
  ]
  for (const one of tries) {
    const answer = await workOf(() => signIn(municipality.id, one))
    expect(answer).toEqual({ answer: { ok: false, reason: 'wrong' }, passwordWork: ['verify'], jobs: 0 })
  }
})

test('who signs up again before confirming wins, and whoever used the account before is signed out', async () => {
  const { id } = await aMunicipality()
  await signUp(id, { ...erika, password: 'das Passwort der Fremden' })
  const stranger = await signIn(id, { email: erika.email, password: 'das Passwort der Fremden' })
  const session = await openSession(stranger.ok ? stranger.value : never(), '')
  await signUp(id, erika)
  expect(await personOfSession(id, session.token)).toBeNull()
  expect((await signIn(id, { email: erika.email, password: 'das Passwort der Fremden' })).ok).toBe(false)
  expect((await signIn(id, erika)).ok).toBe(true)
  expect(await prisma.person.count({ where: { municipalityId: id } })).toBe(1)
})

test('a double click sends one letter', async () => {
  const { id } = await aMunicipality()
  await Promise.all([signUp(id, erika), signUp(id, erika)])
  await workOff(welcomeJob, id)
  expect(await postedLetters(id)).toHaveLength(1)
})

test('a link that was too long on its way confirms nothing', async () => {
  const { id } = await aMunicipality()
  await signUp(id, erika)
  await workOff(welcomeJob, id)
  const token = await tokenInLetterTo(id, erika.email)
  await prisma.$executeRaw`update "MailToken" set "expiresAt" = now() - interval '1 second' where "municipalityId" = ${id}::uuid`
  expect(await confirmEmail(id, token, { password: erika.password })).toEqual({ ok: false, reason: 'expired' })
})

test('a link of one municipality is worth nothing in another', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  await signUp(here.id, erika)
  await workOff(welcomeJob, here.id)
  const token = await tokenInLetterTo(here.id, erika.email)
  expect(await confirmEmail(there.id, token, { password: erika.password })).toEqual({ ok: false, reason: 'expired' })
  expect((await signIn(there.id, erika)).ok).toBe(false)
})

/** What an answer costs: uses of argon2 and jobs stored. */
async function workOf<Answer>(act: () => Promise<Answer>) {
  const seen: unknown[] = []
  const note = (message: unknown) => void seen.push(message)
  const before = await jobs()
  passwordWork.subscribe(note)
  const answer = await act()
  passwordWork.unsubscribe(note)
  return { answer, passwordWork: seen, jobs: (await jobs()) - before }
}

async function jobs(): Promise<number> {
  const rows = await prisma.$queryRaw<{ n: number }[]>`select count(*)::int as n from pgboss.job`
  return rows[0]!.n
}

function never(): never {
  throw new Error('signing in failed')
}
