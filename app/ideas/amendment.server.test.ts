import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aCoauthor, anAmendment } from './amendment.factory.ts'
import { proposeAmendment, withdrawAmendment } from './amendment.server.ts'
import { declineAmendment, takeAmendment } from './amendment-decision.server.ts'
import { readAmendment } from './amendment-page.server.ts'
import { amendmentSubject } from './amendment-subject.server.ts'
import { readIdea } from './detail.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { reviseIdea } from './revision.server.ts'
import { readVersions } from './versions.server.ts'

const base = 'Am Bach fehlen Bänke. Drei würden reichen. Sie sollen aus Holz sein.'
const better = base.replace('Drei', 'Vier')

async function anIdea() {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality, { displayName: 'Anna Autorin' })
  const proposer = await aCitizen(municipality, { displayName: 'Pia Vorschlag' })
  const idea = await aPublishedIdea(municipality, { text: base, author })
  return { municipality, author, proposer, idea }
}

test('a proposal taken over changes the idea and names who made it', async () => {
  const { municipality, author, proposer, idea } = await anIdea()
  const { id } = await anAmendment(municipality, idea, { by: proposer, text: better, reason: 'Vier sind bezahlbar.' })
  const words = { title: idea.title, text: better, seenVersion: 1 }
  expect(await takeAmendment(author, idea.number, id, words)).toMatchObject({ ok: true })
  expect(await takeAmendment(author, idea.number, id, words)).toMatchObject({ ok: true })
  const versions = await readVersions(municipality.id, idea.id)
  expect(versions).toHaveLength(2)
  expect(versions[0]).toMatchObject({
    number: 2,
    by: 'Anna Autorin',
    text: better,
    note: 'Vier sind bezahlbar.',
    amendment: { id, by: 'Pia Vorschlag' },
  })
  const facts = (await readIdea(municipality.id, idea.number, null, false))!.wording
  expect(facts).toMatchObject({ credits: ['Pia Vorschlag'], amendments: [{ id, state: 'taken' }] })
  expect(await declineAmendment(author, idea.number, id, 'Doch lieber nicht.')).toMatchObject({ reason: 'closed' })
})

test('a proposal declined keeps the sentence, one withdrawn loses its words', async () => {
  const { municipality, author, proposer, idea } = await anIdea()
  const declined = await anAmendment(municipality, idea, { by: proposer, text: better })
  expect(await declineAmendment(author, idea.number, declined.id, 'Vier passen dort nicht hin.')).toMatchObject({
    ok: true,
  })
  expect(await readAmendment(municipality.id, idea.id, declined.id, null)).toMatchObject({
    state: 'declined',
    answer: 'Vier passen dort nicht hin.',
    decidedBy: 'Anna Autorin',
  })
  const other = await anAmendment(municipality, idea, { by: proposer, text: `${better} Bitte.` })
  expect(await withdrawAmendment(author, idea.number, other.id)).toMatchObject({ reason: 'not-yours' })
  expect(await withdrawAmendment(proposer, idea.number, other.id)).toMatchObject({ ok: true })
  const row = await prisma.ideaAmendment.findFirstOrThrow({ where: { municipalityId: municipality.id, id: other.id } })
  expect([row.title, row.text, row.reason]).toEqual(['', '', ''])
  const facts = (await readIdea(municipality.id, idea.number, proposer.id, true))!.wording
  expect(facts.amendments.map(({ state }) => state)).toEqual(['declined'])
})

test('what changed meanwhile is shown and brought together where both can stand', async () => {
  const { municipality, author, proposer, idea } = await anIdea()
  const { id } = await anAmendment(municipality, idea, { by: proposer, text: better })
  const present = `${base} Danke.`
  await reviseIdea(author, idea.number, { title: idea.title, text: present, note: '', seenVersion: 1 })
  const page = await readAmendment(municipality.id, idea.id, id, author.id)
  expect(page!.conflict!.merged).toEqual({ title: idea.title, text: `${better} Danke.` })
  expect(page!.conflict!.meanwhile.text).toContainEqual({ text: ' Danke.', kind: 'added' })
  expect(
    await takeAmendment(author, idea.number, id, { title: idea.title, text: better, seenVersion: 1 }),
  ).toMatchObject({ reason: 'changed-meanwhile' })
  await reviseIdea(author, idea.number, {
    title: idea.title,
    text: base.replace('Drei würden', 'Fünf würden'),
    note: '',
    seenVersion: 2,
  })
  expect((await readAmendment(municipality.id, idea.id, id, author.id))!.conflict!.merged).toBeNull()
})

test('co-authors decide as well; others neither decide nor propose twice', async () => {
  const { municipality, author, proposer, idea } = await anIdea()
  const coauthor = await aCoauthor(municipality, { ...idea, author })
  const { id } = await anAmendment(municipality, idea, { by: proposer, text: better })
  const again = { id: newId(), title: idea.title, text: `${base} Und Licht.`, reason: 'Es ist dunkel dort.' }
  expect(await proposeAmendment(proposer, idea.number, { ...again, seenVersion: 1 })).toMatchObject({
    reason: 'one-open',
  })
  expect(await proposeAmendment(author, idea.number, { ...again, seenVersion: 1 })).toMatchObject({ reason: 'own' })
  const other = await aCitizen(municipality)
  expect(
    await proposeAmendment(other, idea.number, { ...again, id: newId(), text: base, seenVersion: 1 }),
  ).toMatchObject({ reason: 'unchanged' })
  const words = { title: idea.title, text: better, seenVersion: 1 }
  expect(await takeAmendment(other, idea.number, id, words)).toMatchObject({ reason: 'not-yours' })
  expect(await takeAmendment(coauthor, idea.number, id, words)).toMatchObject({ ok: true })
})

test('a proposal sent twice is one; one that is held is seen by nobody else until moderation shows it', async () => {
  const { municipality, author, proposer, idea } = await anIdea()
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, holdFirst: true } })
  const amendment = { id: newId(), title: idea.title, text: better, reason: 'Vier sind bezahlbar.', seenVersion: 1 }
  expect(await proposeAmendment(proposer, idea.number, amendment)).toEqual({ ok: true, value: { held: true } })
  expect(await proposeAmendment(proposer, idea.number, amendment)).toEqual({ ok: true, value: { held: true } })
  const listed = async (id: string | null, staff = false) =>
    (await readIdea(municipality.id, idea.number, id, staff))!.wording.amendments.length
  expect([await listed(null), await listed(proposer.id), await listed(null, true)]).toEqual([0, 1, 1])
  const told = { municipalityId: municipality.id, kind: 'idea.amendmentProposed' }
  expect(await prisma.chronicleEntry.count({ where: told })).toBe(0)
  // nor taken over by the author, whose version would show it to everybody
  const taken = await takeAmendment(author, idea.number, amendment.id, {
    title: idea.title,
    text: better,
    seenVersion: 1,
  })
  expect(taken).toMatchObject({ reason: expect.stringMatching(/^(unknown|same-as-others)$/) })
  const key = { municipalityId: municipality.id, id: amendment.id }
  await inTransaction((tx) => amendmentSubject.moderation!.show(tx, key))
  expect(await listed(null)).toBe(1)
  expect(await prisma.chronicleEntry.count({ where: told })).toBe(1)
})

test('moderation reads and edits reason and text of a proposal', async () => {
  const { municipality, idea } = await anIdea()
  const { id } = await anAmendment(municipality, idea, { text: better, reason: 'Das sagt auch Herr Maier.' })
  const { moderation } = amendmentSubject
  const words = (await moderation!.text(municipality.id, id))!
  expect(words.text).toContain('Herr Maier')
  const text = words.text.replace('Herr Maier', 'ein Nachbar')
  await inTransaction((tx) =>
    moderation!.replaceText(tx, { municipalityId: municipality.id, id }, { title: words.title, text }),
  )
  expect(await readAmendment(municipality.id, idea.id, id, null)).toMatchObject({
    reason: 'Das sagt auch ein Nachbar.',
    text: better,
  })
})
