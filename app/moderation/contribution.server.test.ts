import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { mayContribute } from './contribution.server.ts'

const text = 'Am Mühlbach fehlt auf zwei Kilometern jede Bank. Ältere Menschen brauchen Pausen.'

type Writer = { municipalityId: string; id: string }

function write(writer: Writer, words = text, id = newId(), subjectKind = 'comment') {
  return inTransaction((tx) => mayContribute(tx, writer, { id, subjectKind, text: words }))
}

test('what is new is taken, and leaves a fingerprint without words', async () => {
  const person = await aCitizen(await aMunicipality())
  expect(await write(person)).toEqual({ ok: true, value: { held: false } })
  const [trace] = await prisma.contributionTrace.findMany({ where: { personId: person.id } })
  expect(trace?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
})

test('the same text a second time is refused, however it is written; sent twice it is the same contribution', async () => {
  const person = await aCitizen(await aMunicipality())
  const id = newId()
  expect((await write(person, text, id)).ok).toBe(true)
  expect((await write(person, text, id)).ok).toBe(true)
  expect(await write(person, `${text.toUpperCase()} !!!`)).toEqual({ ok: false, reason: 'repeated' })
  expect((await write(person, 'Danke!')).ok).toBe(true)
  expect((await write(person, 'Danke!')).ok).toBe(true)
  await prisma.$executeRaw`update "ContributionTrace" set at = now() - interval '8 days' where "personId" = ${person.id}::uuid`
  expect((await write(person)).ok).toBe(true)
})

test('two at once with the same words: one is taken', async () => {
  const person = await aCitizen(await aMunicipality())
  const both = await Promise.all([write(person), write(person)])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
})

test('the fourth person with the same text waits for a look; in another municipality nobody knows of it', async () => {
  const municipality = await aMunicipality()
  for (let n = 0; n < 3; n++)
    expect(await write(await aCitizen(municipality))).toEqual({ ok: true, value: { held: false } })
  const fourth = await aCitizen(municipality)
  const id = newId()
  expect(await write(fourth, text, id)).toEqual({ ok: true, value: { held: true } })
  const cases = await prisma.moderationCase.findMany({ where: { municipalityId: municipality.id } })
  expect(cases).toMatchObject([
    { subjectKind: 'comment', subjectId: id, authorId: fourth.id, origin: 'held', heldFor: 'sameText', number: 1 },
  ])
  expect(await write(await aCitizen(await aMunicipality()))).toEqual({ ok: true, value: { held: false } })
})

test('more links than the municipality allows are refused; staff may', async () => {
  const municipality = await aMunicipality()
  const links = Array.from({ length: 4 }, (_, n) => `https://example.org/${n}`).join(' ')
  expect(await write(await aCitizen(municipality), links)).toEqual({ ok: false, reason: 'too-many-links' })
  expect((await write(await aStaffMember(municipality), links)).ok).toBe(true)
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, maxLinks: 0 } })
  expect(await write(await aCitizen(municipality), 'www.example.org')).toEqual({ ok: false, reason: 'too-many-links' })
})

test('many contributions in a short time are refused; what was refused leaves nothing', async () => {
  const person = await aCitizen(await aMunicipality())
  for (let n = 0; n < 10; n++) expect((await write(person, `Vorschlag ${n}`, newId(), 'idea')).ok).toBe(true)
  expect(await write(person, 'Noch einer', newId(), 'idea')).toEqual({ ok: false, reason: 'too-fast' })
  expect(await prisma.contributionTrace.count({ where: { personId: person.id } })).toBe(10)
  expect((await write(person, 'Ein Kommentar')).ok).toBe(true)
})

test('where first contributions are held back, a new account waits until something of it is public', async () => {
  const municipality = await aMunicipality()
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, holdFirst: true } })
  const person = await aCitizen(municipality)
  expect(await mayContribute(null, person, { id: newId(), subjectKind: 'comment', text })).toEqual({
    ok: true,
    value: { held: true },
  })
  expect(await prisma.moderationCase.count({ where: { municipalityId: municipality.id } })).toBe(0)
  expect(await write(person)).toEqual({ ok: true, value: { held: true } })
  expect(await write(person, `${text} Und noch etwas.`)).toEqual({ ok: true, value: { held: true } })
  expect(await prisma.moderationCase.count({ where: { heldFor: 'firstPost', authorId: person.id } })).toBe(2)
  await prisma.chronicleEntry.create({
    data: {
      municipalityId: municipality.id,
      actorId: person.id,
      kind: 'comment.written',
      subjectKind: 'comment',
      subjectId: newId(),
      public: true,
    },
  })
  expect(await write(person, `${text} Zum dritten Mal.`)).toEqual({ ok: true, value: { held: false } })
})
