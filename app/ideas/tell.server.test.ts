import { expect, test } from 'vitest'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell, LetterText } from '#app/notices/letter.ts'
import { tell } from '#app/notices/telling.server.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { findMail } from '#tests/support/mailbox.ts'
import { answerIdea } from './answer.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { mergeIdeas } from './merge.server.ts'
import { ideaTellings } from './tell.server.ts'

const words = 'Danke für Ihre Idee.\n\nDie Bänke stehen im Mai.'
const plain = { reason: null, forwardedTo: null, seenAnswerId: null, text: words }

async function lastEntry(municipality: { id: string }, kind: string): Promise<EntryToTell> {
  const where = { municipalityId: municipality.id, kind }
  return (await prisma.chronicleEntry.findFirstOrThrow({ where, orderBy: { id: 'desc' } })) as EntryToTell
}

/** Who is told of the latest entry of a kind, and the letter to each in German. */
async function letters(municipality: { id: string }, kind: string, language: 'de' | 'en' = 'de') {
  const entry = await lastEntry(municipality, kind)
  const announcement = await ideaTellings[kind]!(entry)
  const written = new Map<string, LetterText | null>()
  // as notices does: the first role of a person counts, and who did it is not told
  for (const { role, personIds } of announcement?.people ?? [])
    for (const personId of personIds.filter((id) => !written.has(id) && id !== entry.actorId))
      written.set(personId, announcement!.letter({ personId, language, displayName: 'Kim', role }))
  return written
}

test('an answer goes to the author and all supporters, each in the right words', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const [anna, bela] = [await aCitizen(municipality), await aCitizen(municipality)]
  const idea = await aPublishedIdea(municipality, { title: 'Bänke am Bach', supporters: [anna, bela, staff] })
  await answerIdea(staff, idea.id, { ...plain, id: newId(), status: 'declined', reason: 'tooExpensive' })
  const told = await letters(municipality, 'idea.answered')
  expect(new Set(told.keys())).toEqual(new Set([idea.author.id, anna.id, bela.id]))
  const own = told.get(idea.author.id)!
  expect(own.subject).toBe('Nicht umgesetzt: Bänke am Bach')
  expect(own.paragraphs).toEqual([
    'Wir haben Ihre Idee „Bänke am Bach“ geprüft und setzen sie nicht um.',
    'Grund: Die Kosten sind zu hoch.',
    'Danke für Ihre Idee.',
    'Die Bänke stehen im Mai.',
  ])
  expect(own.action?.path).toBe(`/ideen/${idea.number}`)
  expect(told.get(anna.id)!.paragraphs[0]).toContain('die Sie unterstützen')
  expect((await letters(municipality, 'idea.answered', 'en')).get(anna.id)!.subject).toBe('Not realised: Bänke am Bach')
})

test('an author who supports the own idea is told once', async () => {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality)
  const idea = await aPublishedIdea(municipality, { author, supporters: [author] })
  await answerIdea(await aStaffMember(municipality), idea.id, { ...plain, id: newId(), status: 'done' })
  const told = await letters(municipality, 'idea.answered')
  expect([...told.keys()]).toEqual([author.id])
  expect(told.get(author.id)!.paragraphs[0]).toContain('Ihre Idee')
})

test('nobody is told of an answer to an idea that is hidden by now', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const idea = await aPublishedIdea(municipality)
  await answerIdea(staff, idea.id, { ...plain, id: newId(), status: 'planned' })
  await hiddenByModeration(staff, { kind: 'idea', id: idea.id })
  expect((await letters(municipality, 'idea.answered')).size).toBe(0)
})

test('a merge is told to those behind the merged idea, not to those of the other one', async () => {
  const municipality = await aMunicipality()
  const [anna, bela] = [await aCitizen(municipality), await aCitizen(municipality)]
  const into = await aPublishedIdea(municipality, { title: 'Bänke überall', supporters: [bela] })
  const from = await aPublishedIdea(municipality, { title: 'Bänke am Bach', supporters: [anna] })
  await mergeIdeas(await aStaffMember(municipality), from.id, into.number)
  const told = await letters(municipality, 'idea.merged')
  expect(new Set(told.keys())).toEqual(new Set([from.author.id, anna.id]))
  expect(told.get(anna.id)!.action?.path).toBe(`/ideen/${into.number}`)
  expect(told.get(from.author.id)!.paragraphs[0]).toContain('Ihre Idee „Bänke am Bach“')
})

test('the mail arrives once, and a deleted account is left alone', async () => {
  const municipality = await aMunicipality()
  const [anna, gone] = [await aCitizen(municipality), await aCitizen(municipality)]
  const idea = await aPublishedIdea(municipality, { supporters: [anna, gone] })
  await prisma.person.updateMany({ where: { id: gone.id }, data: { deletedAt: new Date(), email: null } })
  await answerIdea(await aStaffMember(municipality), idea.id, { ...plain, id: newId(), status: 'planned' })
  const entry = await lastEntry(municipality, 'idea.answered')
  for (let run = 0; run < 2; run++) await tell(ideaTellings, { municipalityId: municipality.id, entryId: entry.id })
  const mail = await findMail(anna.email)
  expect(mail.subject).toBe('Geplant: Mehr Bänke am Mühlbach')
  expect(mail.link).toContain(`/ideen/${idea.number}`)
  const notices = await prisma.notice.findMany({ where: { municipalityId: municipality.id, entryId: entry.id } })
  expect(new Set(notices.map((notice) => notice.personId))).toEqual(new Set([anna.id, idea.author.id]))
  expect(notices.every((notice) => notice.mailedAt !== null)).toBe(true)
})
