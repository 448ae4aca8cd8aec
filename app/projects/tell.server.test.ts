import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { follow } from '#app/notices/following.server.ts'
import type { EntryToTell, Reason } from '#app/notices/letter.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate } from './project.factory.ts'
import { projectTellings } from './tell.server.ts'

async function told(municipality: { id: string }, kind: string) {
  const entry = await prisma.chronicleEntry.findFirstOrThrow({
    where: { municipalityId: municipality.id, kind },
    orderBy: { id: 'desc' },
  })
  return projectTellings[kind]!(entry as EntryToTell)
}

const inGerman = (personId: string, role: Reason) => ({ personId, role, language: 'de' as const, displayName: 'X' })

test('a new project is told to authors and supporters once each, and to those who follow where it is', async () => {
  const town = await aMunicipality()
  const [author, supporter] = [await aCitizen(town), await aCitizen(town)]
  const ideas = [
    await aPublishedIdea(town, { author, title: 'Ein neuer Steg', supporters: [supporter] }),
    await aPublishedIdea(town, { title: 'Bank am Steg', supporters: [author, supporter] }),
  ]
  const place = { topicId: town.topics[0]!.id, districtId: town.districts[0]!.id, latitude: 50.5, longitude: 9.7 }
  await aPublishedProject(town, { ideaIds: ideas.map((idea) => idea.id), ...place })
  const { people, followers, letter } = (await told(town, 'project.published'))!
  const idsOf = (role: string) => new Set(people!.find((group) => group.role === role)!.personIds)
  expect(idsOf('author')).toEqual(new Set([author.id, ideas[1]!.author.id]))
  expect(idsOf('supporter')).toEqual(new Set([supporter.id]))
  expect(followers).toEqual([
    { kind: 'topic', id: place.topicId },
    { kind: 'district', id: place.districtId },
    { kind: 'place', latitude: 50.5, longitude: 9.7 },
  ])
  expect(letter(inGerman(author.id, 'author'))?.paragraphs[0]).toContain('Aus Ihrer Idee „Ein neuer Steg“')
  expect(letter(inGerman(supporter.id, 'supporter'))?.paragraphs[0]).toContain('die Sie unterstützen')
})

test('an update is told to followers, with what changed and why', async () => {
  const town = await aMunicipality()
  const follower = await aCitizen(town)
  const project = await aPublishedProject(town, { endPlanned: '2026-09-30' })
  await aPublishedUpdate(project, {
    title: 'Es dauert länger',
    changes: [{ field: 'endPlanned', now: '2026-12-31', reason: 'permit', explanation: 'Der Kreis prüft noch.' }],
  })
  const announcement = await told(town, 'project.updated')
  expect(announcement?.followers).toEqual([{ kind: 'project', id: project.id }])
  expect(announcement?.line('de', 'project')).toBe('Neue Meldung: Es dauert länger')
  const letter = announcement!.letter(inGerman(follower.id, 'project'))
  expect(letter?.paragraphs.at(-1)).toContain(
    'Geplantes Ende: 30. September 2026 → 31. Dezember 2026 (3 Monate später). Grund: Genehmigung. Der Kreis prüft noch.',
  )
})

test('only what is public here can be followed', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const person = await aCitizen(here)
  const refused = { ok: false, reason: 'unknown' }
  expect(await follow(person, { kind: 'project', subjectId: (await aPlannedProject(here)).id })).toEqual(refused)
  expect(await follow(person, { kind: 'project', subjectId: (await aPublishedProject(there)).id })).toEqual(refused)
})
