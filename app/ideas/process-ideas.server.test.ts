import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aProcess, inDays } from '#app/processes/process.factory.ts'
import { aPublishedIdea } from './idea.factory.ts'
import { ideasOfProcess } from './process-ideas.server.ts'
import { withdrawIdea } from './submission.server.ts'

test('of all phases of a process the ideas with the most support come first, and all are counted', async () => {
  const municipality = await aMunicipality()
  const { number, phaseIds } = await aProcess(municipality, {
    phases: [-1, -0.5].map((from) => ({ kind: 'ideas' as const, startsAt: inDays(from), settings: { support: true } })),
  })
  const other = await aProcess(municipality)
  const idea = (phaseId: string, supporters: number) => aPublishedIdea(municipality, { phaseId, supporters })
  const [one, two, three] = [await idea(phaseIds[0]!, 1), await idea(phaseIds[1]!, 3), await idea(phaseIds[0]!, 2)]
  await idea(other.phaseIds[0]!, 4)
  await aPublishedIdea(municipality, { supporters: 4 })
  const listed = async (most: number) => {
    const { ideas, count } = await ideasOfProcess(municipality.id, number, most)
    return [count, ...ideas.map(({ number: found }) => found)]
  }
  expect(await listed(2)).toEqual([3, two.number, three.number])
  expect(await listed(6)).toEqual([3, two.number, three.number, one.number])
  await withdrawIdea(two.author, two.number)
  expect(await listed(6)).toEqual([2, three.number, one.number])
  expect(await ideasOfProcess(municipality.id, 999, 6)).toEqual({ count: 0, ideas: [] })
  expect(await ideasOfProcess((await aMunicipality()).id, number, 6)).toEqual({ count: 0, ideas: [] })
})
