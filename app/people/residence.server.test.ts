import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { postedLetters } from '#tests/support/posted-letters.ts'
import { writeCode } from './code.ts'
import { aCitizen, aStaffMember } from './person.factory.ts'
import { confirmAtDesk, confirmResidence, residenceOf } from './residence.server.ts'
import { askForLetter, confirmByCode, declineWish, makeLetters, mostTries } from './residence-letter.server.ts'
import {
  countResidenceRequests,
  residenceRequest,
  residenceRequests,
  waitingResidenceRequests,
} from './residence-requests.server.ts'
import { residenceState } from './residence-state.server.ts'

const erika = { firstName: 'Erika', lastName: 'Mustermann', birthDate: '1964-08-12', districtId: null }
const wish = { ...erika, street: 'Heidestraße 17', postcode: '36251', place: 'Musterstadt' }

async function town() {
  const municipality = await aMunicipality()
  return {
    municipality,
    staff: await aStaffMember(municipality, ['editor']),
    person: await aCitizen(municipality),
  }
}

test('staff confirm at the desk; name and address are not kept', async () => {
  const { staff, person } = await town()
  expect(await confirmAtDesk(staff, person.email.toUpperCase(), erika)).toMatchObject({ ok: true })
  expect(await residenceOf(person)).toMatchObject({ birthDate: '1964-08-12', districtId: null })
  const stored = await prisma.residence.findFirstOrThrow({ where: { personId: person.id } })
  expect(JSON.stringify(stored)).not.toContain('Mustermann')
})

test('one human has one account that votes', async () => {
  const { municipality, staff, person } = await town()
  const second = await aCitizen(municipality)
  await confirmAtDesk(staff, person.email, erika)
  expect(await confirmAtDesk(staff, second.email, { ...erika, firstName: 'ERIKA Maria' })).toEqual({
    ok: false,
    reason: 'other-account',
  })
  expect(await residenceOf(second)).toBeNull()
})

test('somebody of another municipality is unknown at the desk', async () => {
  const { staff } = await town()
  const elsewhere = await town()
  expect(await confirmAtDesk(staff, elsewhere.person.email, erika)).toEqual({ ok: false, reason: 'unknown' })
})

test('a letter is asked for, printed, and its code confirms; what was told for it is gone', async () => {
  const { staff, person } = await town()
  await askForLetter(person, wish)
  const [letter] = await makeLetters(staff, [person.id])
  expect(letter).toMatchObject({ lastName: 'Mustermann', street: 'Heidestraße 17' })
  expect(await confirmByCode(person, writeCode(letter!.code).toLowerCase())).toEqual({ ok: true, value: undefined })
  expect(await residenceOf(person)).toMatchObject({ birthDate: '1964-08-12' })
  expect(await prisma.residenceRequest.count({ where: { personId: person.id } })).toBe(0)
})

test('codes are not guessed: after some wrong ones even the right one is refused', async () => {
  const { staff, person } = await town()
  await askForLetter(person, wish)
  const [letter] = await makeLetters(staff, [person.id])
  for (let tries = 1; tries < mostTries; tries++) {
    expect(await confirmByCode(person, 'AAAA-AAAA-AAAA')).toEqual({ ok: false, reason: 'wrong' })
  }
  expect(await confirmByCode(person, 'AAAA-AAAA-AAAA')).toEqual({ ok: false, reason: 'too-often' })
  expect(await confirmByCode(person, letter!.code)).toEqual({ ok: false, reason: 'too-often' })
  expect(await residenceOf(person)).toBeNull()
})

test('the code of a letter is of no use to somebody else, nor once a new letter was printed', async () => {
  const { municipality, staff, person } = await town()
  const other = await aCitizen(municipality)
  await askForLetter(person, wish)
  await askForLetter(other, { ...wish, firstName: 'Otto' })
  const [first] = await makeLetters(staff, [person.id])
  await makeLetters(staff, [other.id])
  expect(await confirmByCode(other, first!.code)).toEqual({ ok: false, reason: 'wrong' })
  // the same list sent once more spoils nothing
  expect(await makeLetters(staff, [person.id])).toEqual([])
  const [second] = await makeLetters(staff, [person.id], { again: true })
  expect(await confirmByCode(person, first!.code)).toEqual({ ok: false, reason: 'wrong' })
  expect(await confirmByCode(person, second!.code)).toMatchObject({ ok: true })
})

test('what came too late: the letter is too old', async () => {
  const { staff, person } = await town()
  await askForLetter(person, wish)
  const [letter] = await makeLetters(staff, [person.id])
  await prisma.$executeRaw`update "ResidenceRequest" set "letterAt" = now() - interval '57 days' where "personId" = ${person.id}::uuid`
  expect(await confirmByCode(person, letter!.code)).toEqual({ ok: false, reason: 'no-letter' })
})

test('at the desk the confirmation moves to the account one still gets into; both mailboxes learn of it', async () => {
  const { municipality, staff, person } = await town()
  const second = await aCitizen(municipality)
  await confirmAtDesk(staff, person.email, erika)
  expect(await confirmAtDesk(staff, second.email, erika, true)).toMatchObject({ ok: true })
  expect(await residenceOf(person)).toBeNull()
  expect(await residenceOf(second)).not.toBeNull()
  const letters = await postedLetters(municipality.id)
  // those of one transaction come in any order
  expect(new Set(letters.map(({ to, letter }) => `${letter.subject}: ${to.email}`))).toEqual(
    new Set([
      `Ihr Wohnsitz ist bestätigt: ${person.email}`,
      `Ihr Wohnsitz ist für ein anderes Konto bestätigt: ${person.email}`,
      `Ihr Wohnsitz ist bestätigt: ${second.email}`,
    ]),
  )
})

test('names and addresses stand neither in the chronicle nor in what waits to be done, but for the letter itself', async () => {
  const { municipality, staff, person } = await town()
  await askForLetter(person, wish)
  await makeLetters(staff, [person.id])
  await declineWish(staff, person.id, 'Die Hausnummer gibt es nicht.')
  await confirmAtDesk(staff, person.email, erika)
  const entries = await prisma.chronicleEntry.findMany({ where: { municipalityId: municipality.id } })
  expect(entries.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['person.residenceLetter', 'person.residenceDeclined', 'person.residenceConfirmed']),
  )
  expect(JSON.stringify(entries)).not.toMatch(/Erika|Mustermann|Heidestraße|1964|Hausnummer/)
  const [declined] = await postedLetters(municipality.id)
  expect(declined).toMatchObject({ to: { email: person.email } })
  expect(declined!.letter.paragraphs).toContain('Die Hausnummer gibt es nicht.')
})

test('staff see who waits, longest first, and whose other account is confirmed', async () => {
  const { municipality, staff, person } = await town()
  const [second, third] = [await aCitizen(municipality), await aCitizen(municipality)]
  await confirmAtDesk(staff, person.email, erika)
  await askForLetter(second, wish)
  await askForLetter(third, { ...wish, firstName: 'Otto' })
  const shown = await residenceRequests(municipality.id, 'wartet', 1)
  expect(shown.map(({ firstName, otherAccount }) => [firstName, otherAccount])).toEqual([
    ['Erika', true],
    ['Otto', false],
  ])
  expect(await waitingResidenceRequests(municipality.id)).toMatchObject({ count: 2, since: shown[0]!.requestedAt })
  await makeLetters(staff, [second.id])
  await declineWish(staff, third.id, 'Bitte am Schalter.')
  expect(await countResidenceRequests(municipality.id)).toEqual({ wartet: 0, unterwegs: 1, abgelehnt: 1 })
  const elsewhere = await town()
  expect(await residenceRequests(elsewhere.municipality.id, 'unterwegs', 1)).toEqual([])
  expect(await residenceRequest(elsewhere.municipality.id, second.id)).toBeNull()
})

test('the person sees each step', async () => {
  const { staff, person } = await town()
  const step = async () => (await residenceState(person)).step
  expect(await step()).toBe('none')
  await askForLetter(person, wish)
  expect(await step()).toBe('asked')
  const [letter] = await makeLetters(staff, [person.id])
  await confirmByCode(person, 'AAAA-AAAA-AAAA')
  expect(await residenceState(person)).toMatchObject({ step: 'sent', triesLeft: mostTries - 1 })
  await confirmByCode(person, letter!.code)
  expect(await step()).toBe('confirmed')
})

test('a wish is declined with a reason, and can be told anew', async () => {
  const { staff, person } = await town()
  await askForLetter(person, wish)
  expect(await declineWish(staff, person.id, ' ')).toEqual({ ok: false, reason: 'reason-missing' })
  expect(await declineWish(staff, person.id, 'Unter dieser Anschrift ist niemand gemeldet.')).toMatchObject({
    ok: true,
  })
  expect(await makeLetters(staff, [person.id])).toEqual([])
  await askForLetter(person, wish)
  expect(await makeLetters(staff, [person.id])).toHaveLength(1)
})

test('an identity provider confirms through the same door', async () => {
  const { person } = await town()
  const proof = { way: 'provider' as const, confirmedById: null, facts: erika }
  expect(await confirmResidence(person, proof)).toMatchObject({ ok: true })
  expect(await residenceOf(person)).not.toBeNull()
})
