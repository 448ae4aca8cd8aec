import { expect, test } from 'vitest'
import { aComment } from '#app/comments/comment.factory.ts'
import { emptyHiddenComments } from '#app/comments/hidden-clean-up.server.ts'
import { hiddenByModeration, shownAgain } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { anAmendment, aRevisedIdea } from './amendment.factory.ts'
import { answerIdea } from './answer.server.ts'
import { readIdea } from './detail.server.ts'
import { emptyHiddenIdeas } from './hidden-clean-up.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { ideaModeration } from './moderation.server.ts'
import { publicIdea } from './public-idea.server.ts'
import { reviseIdea } from './revision.server.ts'
import { withdrawIdea } from './submission.server.ts'
import { readVersions } from './versions.server.ts'
import { whyWordingStays } from './wording-refusal.server.ts'

const words = {
  title: 'Vier Bänke am Mühlbach',
  text: 'Am Mühlbach gibt es auf zwei Kilometern keine Bank. Vier würden reichen.',
  note: 'Ich habe nachgezählt.',
}

test('every wording of an idea stays, the first one too, each with what changed', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  expect(await readVersions(municipality.id, idea.id)).toEqual([])
  expect(await reviseIdea(idea.author, idea.number, { ...words, seenVersion: 1 })).toEqual({
    ok: true,
    value: undefined,
  })
  const versions = await readVersions(municipality.id, idea.id)
  expect(versions.map(({ number, title, note }) => [number, title, note])).toEqual([
    [2, words.title, words.note],
    [1, 'Mehr Bänke am Mühlbach', ''],
  ])
  expect(versions[0]!.difference!.title).toEqual([
    { text: 'Mehr', kind: 'removed' },
    { text: 'Vier', kind: 'added' },
    { text: ' Bänke am Mühlbach', kind: 'same' },
  ])
  const stored = await prisma.idea.findFirstOrThrow({ where: { municipalityId: municipality.id, id: idea.id } })
  expect([stored.title, stored.text]).toEqual([words.title, words.text])
  expect(versions[1]!.at).toEqual(stored.submittedAt)
  const facts = (await readIdea(municipality.id, idea.number, idea.author.id, false))!.wording
  expect(facts).toMatchObject({ version: 2, writes: true, revisions: [{ number: 2 }] })
  expect(Date.parse(facts.revisedAt!)).toBeGreaterThan(0)
})

test('sent twice it is one version; two who change the same words do so one after the other', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const sent = await Promise.all(
    Array.from({ length: 4 }, () => reviseIdea(idea.author, idea.number, { ...words, seenVersion: 1 })),
  )
  expect(sent.every(({ ok }) => ok)).toBe(true)
  expect(await readVersions(municipality.id, idea.id)).toHaveLength(2)
  const other = { ...words, text: `${words.text} Danke.` }
  expect(await reviseIdea(idea.author, idea.number, { ...other, seenVersion: 1 })).toMatchObject({
    reason: 'changed-meanwhile',
  })
  expect(await reviseIdea(idea.author, idea.number, { ...other, seenVersion: 2 })).toMatchObject({ ok: true })
})

test('words stay as they were once the administration has decided, and while nobody sees them', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const answer = { reason: null, forwardedTo: null, text: 'Wir melden uns dazu.', seenAnswerId: null }
  const [decided, reviewed, withdrawn, hidden] = [
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
  ]
  await answerIdea(staff, decided.id, { ...answer, id: newId(), status: 'accepted' })
  await answerIdea(staff, reviewed.id, { ...answer, id: newId(), status: 'inReview' })
  await withdrawIdea(withdrawn.author, withdrawn.number)
  await inTransaction((tx) => ideaModeration.hide(tx, { municipalityId: municipality.id, id: hidden.id }))
  const revise = async (idea: typeof decided) => {
    const outcome = await reviseIdea(idea.author, idea.number, { ...words, seenVersion: 1 })
    return outcome.ok ? 'done' : outcome.reason
  }
  expect([await revise(decided), await revise(reviewed), await revise(withdrawn), await revise(hidden)]).toEqual([
    'decided',
    'done',
    'withdrawn',
    'hidden',
  ])
})

test('nobody else changes an idea, and nobody floods its supporters', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  const stranger = await aCitizen(municipality)
  expect(await reviseIdea(stranger, idea.number, { ...words, seenVersion: 1 })).toMatchObject({ reason: 'not-yours' })
  const elsewhere = await aCitizen(await aMunicipality())
  expect(await reviseIdea(elsewhere, idea.number, { ...words, seenVersion: 1 })).toMatchObject({ reason: 'unknown' })
  for (let n = 1; n <= 5; n++)
    await reviseIdea(idea.author, idea.number, {
      ...words,
      text: `${words.text} Das ist Fassung ${n}.`,
      seenVersion: n,
    })
  expect(await reviseIdea(idea.author, idea.number, { ...words, seenVersion: 6 })).toMatchObject({
    reason: 'too-often',
  })
})

test('what moderation edits out does not come back for 30 days, unless the decision is taken back', async () => {
  const municipality = await aMunicipality()
  const moderator = await aStaffMember(municipality, ['moderator'])
  const idea = await aPublishedIdea(municipality, { text: `${words.text} Fragen Sie Kim Beispiel.` })
  const subject = { kind: 'idea', id: idea.id }
  const redacted = { title: null, text: words.text }
  const decisionId = await hiddenByModeration(moderator, subject, { measure: 'redact', rule: 'personalData', redacted })
  const back = { ...words, text: `${words.text} Kim Beispiel weiß mehr.`, seenVersion: 1 }
  expect(await reviseIdea(idea.author, idea.number, back)).toEqual({ ok: false, reason: 'redacted' })
  await expect(anAmendment(municipality, idea)).rejects.toThrow('redacted')
  const why = async () =>
    whyWordingStays(await publicIdea(municipality.id, idea.number, { id: idea.author.id, staff: false }), 'de')
  expect(await why()).toMatch(/bleibt er bis zum \d+\. /)
  const where = { municipalityId: municipality.id, id: decisionId }
  await prisma.moderationDecision.updateMany({ where, data: { effectiveAt: new Date(Date.now() - 31 * 86_400_000) } })
  expect(await why()).toBeNull()
  await prisma.moderationDecision.updateMany({ where, data: { effectiveAt: new Date() } })
  await shownAgain(moderator, decisionId)
  expect(await reviseIdea(idea.author, idea.number, back)).toMatchObject({ ok: true })
})

test('hidden words go with the clock once their author is gone, and not before', async () => {
  const municipality = await aMunicipality()
  const moderator = await aStaffMember(municipality, ['moderator'])
  const { idea } = await aRevisedIdea(municipality)
  const other = await aPublishedIdea(municipality)
  const comment = await aComment(municipality, { kind: 'idea', id: other.id })
  const decisions = [
    await hiddenByModeration(moderator, { kind: 'idea', id: idea.id }),
    await hiddenByModeration(moderator, { kind: 'comment', id: comment.id }),
  ]
  const wordsLeft = async () => {
    await emptyHiddenIdeas()
    await emptyHiddenComments()
    const [hidden] = await prisma.idea.findMany({ where: { municipalityId: municipality.id, id: idea.id } })
    const [said] = await prisma.comment.findMany({ where: { municipalityId: municipality.id, id: comment.id } })
    const versions = await prisma.ideaVersion.findMany({ where: { municipalityId: municipality.id, ideaId: idea.id } })
    return [hidden!.title, hidden!.text, said!.text, ...versions.map(({ text }) => text)].filter(Boolean).length
  }
  const age = (days: number) =>
    prisma.moderationDecision.updateMany({
      where: { municipalityId: municipality.id, id: { in: decisions } },
      data: { effectiveAt: new Date(Date.now() - days * 86_400_000) },
    })
  await age(191)
  expect(await wordsLeft()).toBe(5)
  await prisma.person.updateMany({
    where: { municipalityId: municipality.id, id: { in: [idea.author.id, comment.author.id] } },
    data: { deletedAt: new Date() },
  })
  await age(189)
  expect(await wordsLeft()).toBe(5)
  await age(191)
  expect(await wordsLeft()).toBe(0)
  expect((await prisma.idea.findMany({ where: { municipalityId: municipality.id, id: other.id } }))[0]!.text).not.toBe(
    '',
  )
})

test('what moderation edits out is gone from every version and every proposal', async () => {
  const municipality = await aMunicipality()
  const secret = 'Telefon 0171 2345678'
  const { idea } = await aRevisedIdea(municipality, {
    note: secret,
    text: `${words.text} ${secret}`,
    amendment: `${words.text} ${secret}.`,
  })
  const clean = { title: words.title, text: words.text }
  await inTransaction((tx) => ideaModeration.replaceText(tx, { municipalityId: municipality.id, id: idea.id }, clean))
  const where = { municipalityId: municipality.id, ideaId: idea.id }
  const left = JSON.stringify([
    await prisma.ideaVersion.findMany({ where }),
    await prisma.ideaAmendment.findMany({ where }),
    await prisma.idea.findMany({ where: { municipalityId: municipality.id, id: idea.id } }),
  ])
  expect(left).not.toContain(secret)
  const versions = await readVersions(municipality.id, idea.id)
  expect(versions.map(({ redacted, text }) => [redacted, text])).toEqual([
    [false, words.text],
    [true, ''],
  ])
  expect(versions[0]!.difference).toBeNull()
  const facts = (await readIdea(municipality.id, idea.number, null, false))!.wording
  expect(facts.amendments).toEqual([])
})
