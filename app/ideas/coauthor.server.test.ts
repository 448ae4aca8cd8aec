import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { postedLetters } from '#tests/support/posted-letters.ts'
import { aCoauthor, aTokenFor } from './amendment.factory.ts'
import {
  coauthorsOf,
  endCoauthorship,
  inviteCoauthor,
  joinIdea,
  readCoauthorInvitation,
  takeBackInvitation,
} from './coauthor.server.ts'
import { readIdea } from './detail.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { reviseIdea } from './revision.server.ts'
import { withdrawIdea } from './submission.server.ts'

async function anIdea() {
  const municipality = await aMunicipality()
  const author = await aCitizen(municipality, { displayName: 'Anna Autorin' })
  const idea = { ...(await aPublishedIdea(municipality)), author }
  await prisma.idea.updateMany({
    where: { municipalityId: municipality.id, id: idea.id },
    data: { authorId: author.id },
  })
  return { municipality, author, idea }
}

test('who takes an invitation up may change the idea, is named with it, and leaves again', async () => {
  const { municipality, author, idea } = await anIdea()
  const guest = await aCitizen(municipality, { displayName: 'Gina Gast' })
  expect(await inviteCoauthor(author, idea.number, { email: guest.email, language: 'de' })).toMatchObject({ ok: true })
  const [letter] = (await postedLetters(municipality.id)).filter(({ to }) => to.email === guest.email)
  const token = letter!.letter.action!.path.split('/').at(-1)!
  expect(await readCoauthorInvitation(municipality.id, idea.number, token, null)).toMatchObject({
    invitedBy: 'Anna Autorin',
    mine: false,
  })
  expect(await joinIdea(guest, idea.number, token)).toMatchObject({ ok: true })
  expect(await joinIdea(await aCitizen(municipality), idea.number, token)).toMatchObject({ reason: 'expired' })
  expect((await readIdea(municipality.id, idea.number, null, false))!.wording.coauthors).toEqual(['Gina Gast'])
  const words = { title: 'Bänke und ein Tisch am Bach', text: 'Wer sitzt, will auch etwas abstellen können.', note: '' }
  expect(await reviseIdea(guest, idea.number, { ...words, seenVersion: 1 })).toMatchObject({ ok: true })
  expect(await withdrawIdea(guest, idea.number)).toMatchObject({ reason: 'not-yours' })
  expect(await endCoauthorship(guest, idea.number, author.id)).toMatchObject({ reason: 'not-yours' })
  expect(await endCoauthorship(guest, idea.number, guest.id)).toMatchObject({ ok: true })
  expect(await reviseIdea(guest, idea.number, { ...words, title: 'Tische', seenVersion: 2 })).toMatchObject({
    reason: 'not-yours',
  })
})

test('the answer to an invitation tells nothing about the address, and a double click sends one letter', async () => {
  const { municipality, author, idea } = await anIdea()
  const known = await aCitizen(municipality)
  const invite = (email: string) => inviteCoauthor(author, idea.number, { email, language: 'de' })
  const [toKnown, toUnknown] = [await invite(known.email), await invite('niemand@example.org')]
  expect(toKnown).toEqual(toUnknown)
  await invite('niemand@example.org')
  const letters = (await postedLetters(municipality.id)).filter(({ letter }) =>
    letter.action?.path.includes('mitschreiben'),
  )
  expect(letters.map(({ to }) => to.email).toSorted()).toEqual([known.email, 'niemand@example.org'].toSorted())
  expect(await invite(author.email)).toMatchObject({ reason: 'yourself' })
})

test('invitations end: taken back, by time, by a decision, and there are five places', async () => {
  const { municipality, author, idea } = await anIdea()
  const invite = (email: string) => inviteCoauthor(author, idea.number, { email, language: 'de' })
  await invite('eins@example.org')
  const token = await aTokenFor(idea, 'eins@example.org')
  const { invitations } = await coauthorsOf(municipality.id, idea.number)
  await takeBackInvitation(await aCitizen(municipality), idea.number, invitations[0]!.id)
  expect(await readCoauthorInvitation(municipality.id, idea.number, token, null)).not.toBeNull()
  await takeBackInvitation(author, idea.number, invitations[0]!.id)
  expect(await readCoauthorInvitation(municipality.id, idea.number, token, null)).toBeNull()

  await invite('zwei@example.org')
  const late = await aTokenFor(idea, 'zwei@example.org')
  const where = { municipalityId: municipality.id, email: 'zwei@example.org' }
  await prisma.coauthorInvitation.updateMany({ where, data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await joinIdea(await aCitizen(municipality), idea.number, late)).toMatchObject({ reason: 'expired' })

  await aCoauthor(municipality, idea)
  for (const n of [1, 2, 3, 4]) expect(await invite(`gast${n}@example.org`)).toMatchObject({ ok: true })
  expect(await invite('gast5@example.org')).toMatchObject({ reason: 'full' })
})

test('only the author invites and removes', async () => {
  const { municipality, author, idea } = await anIdea()
  const coauthor = await aCoauthor(municipality, idea)
  const named = { ...coauthor, displayName: 'Mit Schreiberin' }
  expect(await inviteCoauthor(named, idea.number, { email: 'x@example.org', language: 'de' })).toMatchObject({
    reason: 'not-yours',
  })
  expect(await endCoauthorship(author, idea.number, coauthor.id)).toMatchObject({ ok: true })
  expect((await coauthorsOf(municipality.id, idea.number)).people).toEqual([])
})
