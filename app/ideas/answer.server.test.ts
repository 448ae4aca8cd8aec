import { expect, test } from 'vitest'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { type Answer, answerIdea } from './answer.server.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { withdrawIdea } from './submission.server.ts'
import { reviewIdeas } from './triage.server.ts'

const words = 'Danke für Ihre Idee. Wir setzen sie im Frühjahr um.'

function anAnswer(details: Partial<Answer> = {}): Answer {
  return {
    id: newId(),
    status: 'planned',
    reason: null,
    forwardedTo: null,
    text: words,
    seenAnswerId: null,
    ...details,
  }
}

async function aTownHall() {
  const municipality = await aMunicipality()
  const [staff, idea] = [await aStaffMember(municipality), await aPublishedIdea(municipality)]
  const where = { municipalityId: municipality.id }
  return { municipality, staff, idea, where }
}

test('an answer changes the status and stands in history and chronicle', async () => {
  const { staff, idea, where } = await aTownHall()
  const before = await prisma.idea.findFirstOrThrow({ where })
  const answer = anAnswer()
  expect(await answerIdea(staff, idea.id, answer)).toEqual({ ok: true, value: undefined })
  const after = await prisma.idea.findFirstOrThrow({ where })
  expect(after.status).toBe('planned')
  expect(after.statusSince.getTime()).toBeGreaterThan(before.statusSince.getTime())
  expect(await prisma.ideaAnswer.findMany({ where })).toMatchObject([
    { id: answer.id, ideaId: idea.id, status: 'planned', text: words, answeredById: staff.id },
  ])
  expect(await prisma.chronicleEntry.findMany({ where: { ...where, kind: 'idea.answered' } })).toMatchObject([
    {
      subjectId: idea.id,
      actorId: staff.id,
      public: true,
      facts: { number: 1, answerId: answer.id, status: 'planned' },
    },
  ])
})

test('reason and other office are kept only where they belong', async () => {
  const { staff, idea, where } = await aTownHall()
  const both = { reason: 'tooExpensive', forwardedTo: 'Kreis Fulda' } as const
  const first = anAnswer({ ...both, status: 'forwarded' })
  await answerIdea(staff, idea.id, first)
  const second = anAnswer({ ...both, status: 'declined', seenAnswerId: first.id })
  await answerIdea(staff, idea.id, second)
  await answerIdea(staff, idea.id, anAnswer({ ...both, status: 'accepted', seenAnswerId: second.id }))
  const rows = await prisma.ideaAnswer.findMany({ where, orderBy: { answeredAt: 'asc' } })
  expect(rows.map(({ status, reason, forwardedTo }) => [status, reason, forwardedTo])).toEqual([
    ['forwarded', null, 'Kreis Fulda'],
    ['declined', 'tooExpensive', null],
    ['accepted', null, null],
  ])
})

test('a double click stores one answer', async () => {
  const { staff, idea, where } = await aTownHall()
  const answer = anAnswer()
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => answerIdea(staff, idea.id, answer)))
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
  expect(await prisma.ideaAnswer.count({ where })).toBe(1)
  expect(await prisma.chronicleEntry.count({ where: { ...where, kind: 'idea.answered' } })).toBe(1)
})

test('of two colleagues who answer at once, the second is told of the first', async () => {
  const { municipality, staff, idea, where } = await aTownHall()
  const colleague = await aStaffMember(municipality)
  const outcomes = await Promise.all([
    answerIdea(staff, idea.id, anAnswer({ status: 'accepted' })),
    answerIdea(colleague, idea.id, anAnswer({ status: 'declined', reason: 'tooExpensive' })),
  ])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, reason: 'answered-meanwhile' })
  const stored = await prisma.ideaAnswer.findMany({ where })
  expect(stored).toHaveLength(1)
  expect((await prisma.idea.findFirstOrThrow({ where })).status).toBe(stored[0]!.status)
  const again = anAnswer({ status: 'done', seenAnswerId: stored[0]!.id })
  expect((await answerIdea(colleague, idea.id, again)).ok).toBe(true)
})

test('a second word in the same status does not make the waiting start anew', async () => {
  const { staff, idea, where } = await aTownHall()
  const first = anAnswer({ status: 'inReview' })
  await answerIdea(staff, idea.id, first)
  const { statusSince } = await prisma.idea.findFirstOrThrow({ where })
  await answerIdea(staff, idea.id, anAnswer({ status: 'inReview', seenAnswerId: first.id }))
  expect((await prisma.idea.findFirstOrThrow({ where })).statusSince).toEqual(statusSince)
  expect(await prisma.ideaAnswer.count({ where })).toBe(2)
})

test('withdrawn, hidden and foreign ideas take no answer', async () => {
  const { municipality, staff, where } = await aTownHall()
  const withdrawn = await aPublishedIdea(municipality)
  await withdrawIdea(withdrawn.author, withdrawn.number)
  const hidden = await aPublishedIdea(municipality)
  await hiddenByModeration(staff, { kind: 'idea', id: hidden.id })
  const foreign = await aPublishedIdea(await aMunicipality())
  const reasons = []
  for (const { id } of [withdrawn, hidden, foreign]) reasons.push(await answerIdea(staff, id, anAnswer()))
  expect(reasons).toEqual([
    { ok: false, reason: 'withdrawn' },
    { ok: false, reason: 'hidden' },
    { ok: false, reason: 'unknown' },
  ])
  expect(await prisma.ideaAnswer.count({ where })).toBe(0)
  expect(await prisma.ideaAnswer.count({ where: { ideaId: foreign.id } })).toBe(0)
})

test('many are taken into review at once; what is no longer new stays as it is', async () => {
  const { municipality, staff, idea, where } = await aTownHall()
  const second = await aPublishedIdea(municipality)
  const decided = await aPublishedIdea(municipality)
  await answerIdea(staff, decided.id, anAnswer({ status: 'declined', reason: 'tooExpensive' }))
  const foreign = await aPublishedIdea(await aMunicipality())
  const numbers = [idea.number, second.number, decided.number, 4711]
  const taken = await Promise.all([reviewIdeas(staff, numbers, words), reviewIdeas(staff, numbers, words)])
  expect(taken.toSorted()).toEqual([0, 2])
  const ideas = await prisma.idea.findMany({ where, orderBy: { number: 'asc' } })
  expect(ideas.map(({ status }) => status)).toEqual(['inReview', 'inReview', 'declined'])
  expect(await prisma.ideaAnswer.count({ where: { ...where, status: 'inReview' } })).toBe(2)
  expect((await prisma.idea.findFirstOrThrow({ where: { id: foreign.id } })).status).toBe('new')
})
