import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { castBallot } from './casting.server.ts'
import { aCastBallot, aPoll, endPhase } from './poll.factory.ts'
import { pollPage } from './reading.server.ts'
import { voterStanding } from './voter.server.ts'

test('a ballot is cast once, replaced by a second one, and known to the voter alone', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const first = await aCastBallot(poll, { marks: [[1, 0, 1]] })
  const voter = { person: first.person! }
  expect(first).toMatchObject({ replaced: false, receipt: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){4}\w{4}$/) })
  const page = await pollPage(municipality.id, poll.number, { released: true })
  expect(await voterStanding(municipality, page!, voter)).toMatchObject({
    eligibility: { may: true },
    hasVoted: true,
    marks: [[1, 0, 1]],
    receipt: first.receipt,
  })
  const second = await aCastBallot(poll, { voter, marks: [[0, 1, 0]] })
  expect(second.replaced).toBe(true)
  expect(second.receipt).not.toBe(first.receipt)
  const other = { person: await aCitizen(municipality) }
  expect(await voterStanding(municipality, page!, other)).toMatchObject({ hasVoted: false, marks: null, receipt: null })
  expect(await prisma.ballot.count({ where: { pollId: poll.id } })).toBe(1)
})

test('sent again, the same submission has the same receipt', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  const submissionId = newId()
  const first = await aCastBallot(poll, { submissionId })
  const again = await aCastBallot(poll, { submissionId, voter: { person: first.person! } })
  expect(again.receipt).toBe(first.receipt)
})

test('after the end nothing is taken any more', async () => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality)
  await endPhase(poll)
  const person = await aCitizen(municipality)
  const cast = await castBallot(municipality.id, poll.id, { person }, { submissionId: newId(), marks: [[1, 0, 0]] })
  expect(cast).toEqual({ ok: false, reason: 'over' })
})
