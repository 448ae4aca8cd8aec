import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell } from '#app/notices/letter.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { aCoauthor, anAmendment } from './amendment.factory.ts'
import { declineAmendment, takeAmendment } from './amendment-decision.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { ideaModeration } from './moderation.server.ts'
import { reviseIdea } from './revision.server.ts'
import { supportIdea } from './support.server.ts'
import { ideaTellings } from './tell.server.ts'

/** Who is told of the latest entry of a kind, by role; who did it is left out by notices. */
async function told(municipality: { id: string }, kind: string) {
  const where = { municipalityId: municipality.id, kind }
  const entry = (await prisma.chronicleEntry.findFirstOrThrow({ where, orderBy: { id: 'desc' } })) as EntryToTell
  const announcement = await ideaTellings[kind]!(entry)
  const people = announcement?.people ?? []
  const letter = (role: 'author' | 'supporter' | 'proposer') =>
    announcement?.letter({ personId: entry.id, language: 'de', displayName: 'Kim', role })?.paragraphs ?? []
  return { ids: people.flatMap(({ personIds }) => personIds), letter, none: announcement === null }
}

const words = {
  title: 'Bänke am Bach',
  text: 'Vier Bänke würden reichen, eine davon im Schatten.',
  note: 'Mit Schatten.',
}

test('new words are told to those who support the old ones, not to those who came after', async () => {
  const municipality = await aMunicipality()
  const [early, late] = [await aCitizen(municipality), await aCitizen(municipality)]
  const idea = await aPublishedIdea(municipality, { supporters: [early] })
  const coauthor = await aCoauthor(municipality, idea)
  await reviseIdea(idea.author, idea.number, { ...words, seenVersion: 1 })
  await supportIdea(late, idea.number)
  const { ids, letter } = await told(municipality, 'idea.revised')
  expect(new Set(ids)).toEqual(new Set([idea.author.id, coauthor.id, early.id]))
  expect(letter('supporter')).toEqual([
    'Die Idee „Bänke am Bach“, die Sie unterstützen, hat einen neuen Text.',
    'Was sich geändert hat: Mit Schatten.',
    expect.stringContaining('Ihre Unterstützung gilt weiter.'),
  ])
})

test('authors hear of a proposal, its proposer of what became of it, once', async () => {
  const municipality = await aMunicipality()
  const proposer = await aCitizen(municipality)
  const idea = await aPublishedIdea(municipality, { supporters: [proposer] })
  const first = await anAmendment(municipality, idea, { by: proposer, reason: 'Weil es heiß ist.' })
  const proposed = await told(municipality, 'idea.amendmentProposed')
  expect(proposed.ids).toEqual([idea.author.id])
  expect(proposed.letter('author')).toContain('Weil es heiß ist.')
  await takeAmendment(idea.author, idea.number, first.id, { title: words.title, text: words.text, seenVersion: 1 })
  expect((await told(municipality, 'idea.amendmentTaken')).ids).toEqual([proposer.id])
  expect((await told(municipality, 'idea.revised')).ids).not.toContain(proposer.id)
  const second = await anAmendment(municipality, idea, { by: proposer })
  await declineAmendment(idea.author, idea.number, second.id, 'Das geht mir zu weit.')
  expect((await told(municipality, 'idea.amendmentDeclined')).letter('proposer')).toContain('Das geht mir zu weit.')
})

test('nothing is told of an idea that is hidden by now', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, { supporters: 1 })
  await anAmendment(municipality, idea)
  await reviseIdea(idea.author, idea.number, { ...words, seenVersion: 1 })
  await inTransaction((tx) => ideaModeration.hide(tx, { municipalityId: municipality.id, id: idea.id }))
  for (const kind of ['idea.revised', 'idea.amendmentProposed'])
    expect((await told(municipality, kind)).none, kind).toBe(true)
})
