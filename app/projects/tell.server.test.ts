import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell } from '#app/notices/letter.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { followProject, isFollowing, isSubscribed, unfollowProject, unsubscribe } from './following.server.ts'
import { projectOwnData } from './own-data.server.ts'
import { aPlannedProject, aPublishedProject, aPublishedUpdate } from './project.factory.ts'
import { projectTellings } from './tell.server.ts'

async function told(municipality: { id: string }, kind: string) {
  const entry = await prisma.chronicleEntry.findFirstOrThrow({
    where: { municipalityId: municipality.id, kind },
    orderBy: { id: 'desc' },
  })
  return projectTellings[kind]!(entry as EntryToTell)
}

const inGerman = (personId: string) => ({ personId, language: 'de' as const, displayName: 'X' })

test('a new project is told to authors, who follow, and to supporters once each', async () => {
  const town = await aMunicipality()
  const [author, supporter] = [await aCitizen(town), await aCitizen(town)]
  const ideas = [
    await aPublishedIdea(town, { author, title: 'Ein neuer Steg', supporters: [supporter] }),
    await aPublishedIdea(town, { title: 'Bank am Steg', supporters: [author, supporter] }),
  ]
  const project = await aPublishedProject(town, { ideaIds: ideas.map((idea) => idea.id) })
  const announcement = await told(town, 'project.published')
  expect(new Set(announcement?.personIds)).toEqual(new Set([author.id, supporter.id, ideas[1]!.author.id]))
  const toAuthor = announcement!.letter(inGerman(author.id))
  expect(toAuthor?.paragraphs[0]).toContain('Aus Ihrer Idee „Ein neuer Steg“')
  expect(toAuthor?.unsubscribePath).toMatch(new RegExp(`^/vorhaben/${project.number}/abbestellen/[0-9a-f-]{36}$`))
  const toSupporter = announcement!.letter(inGerman(supporter.id))
  expect(toSupporter?.paragraphs[0]).toContain('die Sie unterstützen')
  expect(toSupporter?.unsubscribePath).toBeUndefined()
})

test('an update is told to followers, with what changed and why', async () => {
  const town = await aMunicipality()
  const [follower, gone] = [await aCitizen(town), await aCitizen(town)]
  const project = await aPublishedProject(town, { endPlanned: '2026-09-30' })
  await followProject(follower, project.id)
  await followProject(gone, project.id)
  await unfollowProject(gone, project.id)
  await aPublishedUpdate(project, {
    title: 'Es dauert länger',
    changes: [{ field: 'endPlanned', now: '2026-12-31', reason: 'permit', explanation: 'Der Kreis prüft noch.' }],
  })
  const announcement = await told(town, 'project.updated')
  expect(announcement?.personIds).toEqual([follower.id])
  const letter = announcement!.letter(inGerman(follower.id))
  expect(letter?.paragraphs.at(-1)).toContain(
    'Geplantes Ende: 30. September 2026 → 31. Dezember 2026 (3 Monate später). Grund: Genehmigung. Der Kreis prüft noch.',
  )
})

test('the link of a mail ends following without signing in, for its follower alone', async () => {
  const town = await aMunicipality()
  const [one, other] = [await aCitizen(town), await aCitizen(town)]
  const project = await aPublishedProject(town)
  await followProject(one, project.id)
  await followProject(one, project.id)
  await followProject(other, project.id)
  const { unsubscribeKey } = await prisma.projectFollower.findFirstOrThrow({ where: { personId: one.id } })
  const elsewhere = await aMunicipality()
  await unsubscribe(elsewhere.id, project.id, unsubscribeKey)
  expect(await isSubscribed(town.id, project.id, unsubscribeKey)).toBe(true)
  await unsubscribe(town.id, project.id, unsubscribeKey)
  await unsubscribe(town.id, project.id, unsubscribeKey)
  expect([await isFollowing(one, project.id), await isFollowing(other, project.id)]).toEqual([false, true])
})

test('only what is public here can be followed', async () => {
  const [here, there] = [await aMunicipality(), await aMunicipality()]
  const person = await aCitizen(here)
  const refused = { ok: false, reason: 'unknown' }
  expect(await followProject(person, (await aPlannedProject(here)).id)).toEqual(refused)
  expect(await followProject(person, (await aPublishedProject(there)).id)).toEqual(refused)
})

test('a person gets the own follows and loses them with the account', async () => {
  const town = await aMunicipality()
  const person = await aCitizen(town)
  const project = await aPublishedProject(town)
  await followProject(person, project.id)
  const gathered = await Promise.all(projectOwnData.map((part) => part.gather(person)))
  expect(gathered.flat()).toMatchObject([{ path: `/vorhaben/${project.number}` }])
  await prisma.$transaction(async (tx) => {
    for (const part of projectOwnData) await part.erase(tx, person)
  })
  expect(await isFollowing(person, project.id)).toBe(false)
})
