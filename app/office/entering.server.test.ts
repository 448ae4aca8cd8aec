import { expect, test } from 'vitest'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { readIdea } from '#app/ideas/detail.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { cleanUpPeople } from '#app/people/clean-up.server.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aProcess, inDays } from '#app/processes/process.factory.ts'
import { claimIdea } from './claim.server.ts'
import { forgetContacts, forgetPerson, tellContacts } from './contact.server.ts'
import { countEntries, listEntries, readEntry } from './entries.server.ts'
import { anEntry, peopleWithoutAccount } from './office.factory.ts'
import { openPhases } from './phases.server.ts'
import { issueReceipt, mailReceipt } from './receipt.server.ts'

async function aDesk() {
  const municipality = await aMunicipality()
  return { id: municipality.id, staff: await aStaffMember(municipality, ['editor']) }
}

const lettersTo = (email: string) =>
  prisma.$queryRaw<{ data: { letter: { paragraphs: string[] } } }[]>`
    select data from pgboss.job where name = 'mail.letter' and data -> 'to' ->> 'email' = ${email}`

const answer = {
  status: 'accepted',
  reason: null,
  forwardedTo: null,
  text: 'Die Bank kommt.',
  seenAnswerId: null,
} as const

test('an idea from the phone is public, says so, and belongs to nobody who could sign in', async () => {
  const { id, staff } = await aDesk()
  const { number } = await anEntry(staff, { name: 'Erna M.' })
  const idea = await readIdea(id, number, null)
  expect(idea).toMatchObject({ channel: 'phone', author: 'Erna M.', withoutAccount: true })
  const [author] = await peopleWithoutAccount(id)
  expect(author).toMatchObject({ email: null, displayName: 'Erna M.' })
  const givePassword = prisma.person.updateMany({
    where: { municipalityId: id, id: author!.id },
    data: { passwordHash: 'x' },
  })
  await expect(givePassword).rejects.toThrow(/withoutAccount/)
  const entry = await prisma.chronicleEntry.findFirst({ where: { municipalityId: id, kind: 'idea.submitted' } })
  expect(entry).toMatchObject({ actorId: staff.id, facts: { channel: 'phone' } })
})

test('an idea is entered for a process while it collects ideas, and not a moment longer', async () => {
  const { id, staff } = await aDesk()
  const open = await aProcess({ id })
  const over = await aProcess({ id }, { phases: [{ kind: 'ideas', startsAt: inDays(-9), endsAt: inDays(-2) }] })
  expect(await openPhases(id)).toMatchObject([{ id: open.phaseIds[0], number: open.number }])
  const { id: ideaId } = await anEntry(staff, { phaseId: open.phaseIds[0]! })
  const idea = await prisma.idea.findFirst({ where: { id: ideaId }, select: { phaseId: true } })
  expect(idea?.phaseId).toBe(open.phaseIds[0])
  await expect(anEntry(staff, { phaseId: over.phaseIds[0]! })).rejects.toThrow('phase-closed')
  expect(await peopleWithoutAccount(id)).toHaveLength(1)
})

test('entered twice it is one idea and one person', async () => {
  const { id, staff } = await aDesk()
  const ideaId = newId()
  const numbers = await Promise.all([anEntry(staff, { id: ideaId }), anEntry(staff, { id: ideaId })])
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(1)
  expect(await peopleWithoutAccount(id)).toHaveLength(1)
})

test('whoever has no account is not taken for somebody who never confirmed one', async () => {
  const { id, staff } = await aDesk()
  await anEntry(staff)
  await prisma.person.updateMany({ where: { municipalityId: id }, data: { createdAt: new Date('2020-01-01') } })
  await cleanUpPeople()
  expect(await peopleWithoutAccount(id)).toHaveLength(1)
})

test('the address of an account does not lead an entry to it', async () => {
  const { id, staff } = await aDesk()
  const account = await aCitizen({ id }, { email: `erna-${newId()}@example.org`, displayName: 'Erna M.' })
  const { number } = await anEntry(staff, { name: 'Erna M.', contactEmail: account.email })
  expect((await readIdea(id, number, account.id))?.authorId).not.toBe(account.id)
})

test('the code of a receipt hands the idea over once; contact and placeholder go', async () => {
  const { id, staff } = await aDesk()
  const { number } = await anEntry(staff, { name: 'Erna M.', contactAddress: 'Am Hang 3' })
  const first = await issueReceipt(staff, number)
  const second = await issueReceipt(staff, number)
  if (!first.ok || !second.ok) throw new Error('no receipt')
  const erna = await aCitizen({ id }, { displayName: 'Erna' })
  expect(await claimIdea(erna, first.value.code)).toMatchObject({ ok: false })
  expect(await claimIdea(erna, second.value.code)).toEqual({ ok: true, value: { number } })
  expect(await claimIdea(await aCitizen({ id }), second.value.code)).toMatchObject({ ok: false })
  expect(await readIdea(id, number, erna.id)).toMatchObject({
    authorId: erna.id,
    author: 'Erna',
    withoutAccount: false,
  })
  expect(await readEntry(id, number)).toMatchObject({ contactAddress: null, claimedAt: expect.any(Date) })
  expect(await peopleWithoutAccount(id)).toMatchObject([{ displayName: null, deletedAt: expect.any(Date) }])
  expect(await issueReceipt(staff, number)).toEqual({ ok: false, reason: 'claimed' })
})

test('two people with one code: one gets the idea', async () => {
  const { id, staff } = await aDesk()
  const { number } = await anEntry(staff)
  const issued = await issueReceipt(staff, number)
  if (!issued.ok) throw new Error('no receipt')
  const people = await Promise.all([aCitizen({ id }), aCitizen({ id })])
  const outcomes = await Promise.all(people.map((person) => claimIdea(person, issued.value.code)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a code is worth nothing in another municipality, and is not stored', async () => {
  const { staff } = await aDesk()
  const { number, id: ideaId } = await anEntry(staff)
  const issued = await issueReceipt(staff, number)
  if (!issued.ok) throw new Error('no receipt')
  const stranger = await aCitizen(await aMunicipality())
  expect(await claimIdea(stranger, issued.value.code)).toMatchObject({ ok: false })
  const stored = await prisma.onBehalfEntry.findFirst({ where: { ideaId } })
  expect(JSON.stringify(stored)).not.toContain(issued.value.code)
})

test('receipt and answer reach the address, each once; then the address goes', async () => {
  const { id, staff } = await aDesk()
  const email = `${newId()}@example.org`
  const { number, id: ideaId } = await anEntry(staff, { contactEmail: email })
  expect((await mailReceipt(staff, number)).ok).toBe(true)
  expect(await lettersTo(email)).toHaveLength(1)
  await answerIdea(staff, ideaId, { id: newId(), ...answer })
  await tellContacts()
  await tellContacts()
  const letters = await lettersTo(email)
  expect(letters).toHaveLength(2)
  expect(JSON.stringify(letters)).toContain('Die Bank kommt.')
  await forgetContacts()
  expect((await readEntry(id, number))?.contactEmail).toBe(email)
  await prisma.idea.updateMany({ where: { municipalityId: id }, data: { statusSince: new Date('2020-01-01') } })
  await forgetContacts()
  expect((await readEntry(id, number))?.contactEmail).toBeNull()
})

test('after a year a contact goes, answered or not', async () => {
  const { id, staff } = await aDesk()
  const { number } = await anEntry(staff, { contactAddress: 'Am Hang 3' })
  await forgetContacts()
  expect((await readEntry(id, number))?.contactAddress).toBe('Am Hang 3')
  await prisma.onBehalfEntry.updateMany({ where: { municipalityId: id }, data: { enteredAt: new Date('2020-01-01') } })
  await forgetContacts()
  expect((await readEntry(id, number))?.contactAddress).toBeNull()
})

test('on request name and contact go at once', async () => {
  const { id, staff } = await aDesk()
  const { number } = await anEntry(staff, { name: 'Erna M.', contactAddress: 'Am Hang 3' })
  await forgetPerson(staff, number)
  expect(await readEntry(id, number)).toMatchObject({ name: null, contactAddress: null })
  expect((await readIdea(id, number, null))?.author).toBeNull()
})

test('an answer to somebody with a postal address alone is due by letter', async () => {
  const { id, staff } = await aDesk()
  const { id: ideaId } = await anEntry(staff, { contactAddress: 'Am Hang 3' })
  expect((await countEntries(id)).lettersDue).toBe(0)
  await answerIdea(staff, ideaId, { id: newId(), ...answer })
  expect(await countEntries(id)).toEqual({ all: 1, thisYear: 1, lettersDue: 1 })
  expect((await listEntries(id, 1)).entries).toMatchObject([{ letterDue: true, channel: 'phone' }])
})

test('a foreign number is nobody’s entry', async () => {
  const { staff } = await aDesk()
  const { number } = await anEntry(staff)
  const elsewhere = await aDesk()
  expect(await readEntry(elsewhere.id, number)).toBeNull()
  expect(await issueReceipt(elsewhere.staff, number)).toEqual({ ok: false, reason: 'unknown' })
})
