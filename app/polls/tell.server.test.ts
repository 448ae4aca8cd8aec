import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell } from '#app/notices/letter.ts'
import { prisma } from '#app/platform/db.server.ts'
import { inDays } from '#app/processes/process.factory.ts'
import { stopProcess } from '#app/processes/publication.server.ts'
import { cleanUpPolls } from './clean-up.server.ts'
import { aCastBallot, aPoll, closeAndCount, type MadePoll } from './poll.factory.ts'
import { pollTellings } from './tell.server.ts'

const reader = { personId: 'p', role: 'process' as const, language: 'de' as const, displayName: 'Kim' }

function tell(poll: MadePoll, kind: 'poll.released' | 'poll.counted') {
  const entry: EntryToTell = {
    municipalityId: poll.municipalityId,
    id: poll.id,
    at: new Date(),
    actorId: null,
    kind,
    subjectId: poll.id,
    facts: {},
  }
  return pollTellings[kind]!(entry)
}

test('followers of the process hear of a poll that is released, and until when it runs', async () => {
  const municipality = await aMunicipality()
  const running = await aPoll(municipality, { title: 'Wie heißt der Platz?' })
  const told = await tell(running, 'poll.released')
  expect(told?.followers).toEqual([{ kind: 'process', id: running.process.id }])
  expect(told?.people).toBeUndefined()
  const letter = told!.letter(reader)!
  expect(letter.paragraphs[0]).toContain('Sie können jetzt abstimmen: „Wie heißt der Platz?“')
  expect(letter.action?.path).toBe(`/abstimmungen/${running.number}`)
  const coming = await tell(await aPoll(municipality, { startsAt: inDays(2) }), 'poll.released')
  expect(coming!.letter(reader)!.paragraphs[0]).toContain('Sie können bald abstimmen')
})

test('nothing is told of a poll nobody sees, or one that is over already', async () => {
  const municipality = await aMunicipality()
  expect(await tell(await aPoll(municipality, { publishedAt: inDays(1) }), 'poll.released')).toBeNull()
  const stopped = await aPoll(municipality)
  await stopProcess(stopped.process.staff, stopped.process.id, 'Die Förderung fällt weg.')
  expect(await tell(stopped, 'poll.released')).toBeNull()
})

test('the count is told with the number of people; with too few of them why there is no result', async () => {
  const municipality = await aMunicipality()
  const [many, few] = [await aPoll(municipality), await aPoll(municipality)]
  for (let n = 0; n < 5; n++) await aCastBallot(many)
  await aCastBallot(few)
  for (const poll of [many, few]) await closeAndCount(poll)
  const [told, toldFew] = [await tell(many, 'poll.counted'), await tell(few, 'poll.counted')]
  expect(told!.letter(reader)!.paragraphs).toEqual([
    'Die Abstimmung „Wie soll der Platz heißen?“ ist ausgezählt. Teilgenommen haben 5 Menschen.',
  ])
  expect(told!.path).toBe(`/abstimmungen/${many.number}/ergebnis`)
  expect(toldFew!.letter(reader)!.paragraphs[0]).toContain('Weniger als fünf Menschen')
  expect(toldFew!.path).toBe(`/abstimmungen/${few.number}`)
})

test('who took part is forgotten three months after the close, and not before', async () => {
  const municipality = await aMunicipality()
  const [old, recent, running] = [await aPoll(municipality), await aPoll(municipality), await aPoll(municipality)]
  for (const poll of [old, recent, running]) await aCastBallot(poll)
  for (const poll of [old, recent]) await closeAndCount(poll)
  await prisma.$executeRaw`update "Poll" set "closedAt" = now() - interval '93 days' where id = ${old.id}::uuid`
  await prisma.$executeRaw`update "Poll" set "closedAt" = now() - interval '80 days' where id = ${recent.id}::uuid`
  await cleanUpPolls()
  const left = await prisma.pollParticipation.findMany({
    where: { municipalityId: municipality.id },
    select: { pollId: true },
  })
  expect(left.map(({ pollId }) => pollId).toSorted()).toEqual([recent.id, running.id].toSorted())
})
