import { expect, test } from 'vitest'
import { record } from '#app/chronicle/record.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { FollowTarget } from './follow.ts'
import { mostPlaces } from './follow.ts'
import { follow, followPlace, isFollowing, unfollow } from './following.server.ts'
import { describeFollows } from './follows.server.ts'
import type { Announcement, Named } from './letter.ts'
import { choosePaces, pacesOfPerson } from './preferences.server.ts'
import { tell } from './telling.server.ts'
import { readUnsubscription, unsubscribe } from './unsubscribe.server.ts'

type Town = Awaited<ReturnType<typeof aMunicipality>>

/** Something happens, and who is told of it with which role and pace. */
async function toldOf(
  town: Town,
  whom: { people?: Named[]; followers?: FollowTarget[] },
  actorId: string | null = null,
) {
  const entry = { municipalityId: town.id, actorId, kind: 'test.happened', subjectId: town.id, public: false }
  const entryId = await inTransaction((tx) => record(tx, entry))
  const announcement: Announcement = {
    ...whom,
    line: (language, role) => `${language} ${role}`,
    letter: () => null,
  }
  for (const _ of [1, 2])
    await tell({ 'test.happened': async () => announcement }, { municipalityId: town.id, entryId })
  const notices = await prisma.notice.findMany({ where: { entryId } })
  return new Map(notices.map((notice) => [notice.personId, notice]))
}

test('everybody is told once, by the most personal reason, and who did it is not', async () => {
  const town = await aMunicipality()
  const [author, fan, actor] = [await aCitizen(town), await aCitizen(town), await aCitizen(town)]
  const idea = await aPublishedIdea(town, { author })
  const topic = { kind: 'topic' as const, subjectId: town.topics[0]!.id }
  for (const person of [author, fan, actor]) {
    await follow(person, { kind: 'idea', subjectId: idea.id })
    await follow(person, topic)
  }
  const told = await toldOf(
    town,
    {
      people: [
        { role: 'author', kind: 'ownIdea', personIds: [author.id] },
        { role: 'supporter', kind: 'supported', personIds: [author.id] },
      ],
      followers: [
        { kind: 'topic', id: topic.subjectId },
        { kind: 'idea', id: idea.id },
      ],
    },
    actor.id,
  )
  expect(told.size).toBe(2)
  expect(told.get(author.id)).toMatchObject({ role: 'author', kind: 'ownIdea', followId: null, line: 'de author' })
  expect(told.get(fan.id)).toMatchObject({ role: 'idea', kind: 'idea', pace: 'daily', line: 'de idea' })
})

test('a place counts within its radius, and the followers of another municipality hear nothing', async () => {
  const [town, other] = [await aMunicipality(), await aMunicipality()]
  const [near, far, stranger] = [await aCitizen(town), await aCitizen(town), await aCitizen(other)]
  const home = { name: 'Zu Hause', latitude: 50.5, longitude: 9.7 }
  await followPlace(near, newId(), { ...home, radius: 500 })
  await followPlace(far, newId(), { ...home, radius: 250 })
  await followPlace(stranger, newId(), { ...home, radius: 5_000 })
  // 300 metres to the east
  const there = {
    kind: 'place' as const,
    latitude: 50.5,
    longitude: 9.7 + 300 / (111_320 * Math.cos((50.5 * Math.PI) / 180)),
  }
  expect([...(await toldOf(town, { followers: [there] })).keys()]).toEqual([near.id])
})

test('the choice of a person decides whether and when', async () => {
  const town = await aMunicipality()
  const [quiet, weekly, english] = [await aCitizen(town), await aCitizen(town), await aCitizen(town)]
  await choosePaces(quiet, { ...(await pacesOfPerson(quiet)), project: 'off' })
  await choosePaces(weekly, { ...(await pacesOfPerson(weekly)), project: 'weekly' })
  await prisma.person.updateMany({ where: { id: english.id }, data: { language: 'en' } })
  const people: Named[] = [{ role: 'supporter', kind: 'project', personIds: [quiet.id, weekly.id, english.id] }]
  const told = await toldOf(town, { people })
  expect(told.has(quiet.id)).toBe(false)
  expect(told.get(weekly.id)).toMatchObject({ pace: 'weekly', mailedAt: null })
  expect(told.get(english.id)).toMatchObject({ pace: 'atOnce', line: 'en supporter' })
  // what waits follows a later choice
  await choosePaces(weekly, { ...(await pacesOfPerson(weekly)), project: 'off' })
  expect(await prisma.notice.findFirst({ where: { personId: weekly.id } })).toMatchObject({ pace: 'inApp' })
})

test('only what is public here can be followed, once, and ended', async () => {
  const [town, other] = [await aMunicipality(), await aMunicipality()]
  const person = await aCitizen(town)
  const idea = { kind: 'idea' as const, subjectId: (await aPublishedIdea(town)).id }
  const unknown = { ok: false, reason: 'unknown' }
  expect(await follow(person, { kind: 'idea', subjectId: (await aPublishedIdea(other)).id })).toEqual(unknown)
  expect(await follow(person, { kind: 'topic', subjectId: other.topics[0]!.id })).toEqual(unknown)
  expect(await follow(person, { kind: 'process', subjectId: newId() })).toEqual(unknown)
  await Promise.all([follow(person, idea), follow(person, idea)])
  expect(await prisma.follow.count({ where: { personId: person.id } })).toBe(1)
  expect(await isFollowing(person, idea)).toBe(true)
  expect(await isFollowing(null, idea)).toBe(false)
  await prisma.idea.updateMany({ where: { id: idea.subjectId }, data: { hiddenAt: new Date() } })
  expect(await describeFollows(person)).toEqual([])
  await unfollow(person, idea)
  expect(await isFollowing(person, idea)).toBe(false)
})

test('places are bounded, also for several clicks at once', async () => {
  const town = await aMunicipality()
  const person = await aCitizen(town)
  const place = { name: 'Ort', latitude: 50, longitude: 9, radius: 500 }
  const made = await Promise.all(Array.from({ length: mostPlaces + 3 }, () => followPlace(person, newId(), place)))
  expect(made.filter(({ ok }) => ok)).toHaveLength(mostPlaces)
})

test('the link of a mail ends mails of its kind, for its owner alone', async () => {
  const [town, other] = [await aMunicipality(), await aMunicipality()]
  const person = await aCitizen(town)
  const { unsubscribeKey: key } = await prisma.person.findFirstOrThrow({ where: { id: person.id } })
  expect(await readUnsubscription(other.id, key, 'project', 'de')).toBeNull()
  expect(await readUnsubscription(town.id, newId(), 'project', 'de')).toBeNull()
  expect(await readUnsubscription(town.id, key, 'unsinn', 'de')).toBeNull()
  for (const what of ['project', 'sammelmail', 'project'])
    await unsubscribe((await readUnsubscription(town.id, key, what, 'de'))!, what)
  const paces = await pacesOfPerson(person)
  expect(paces).toMatchObject({ project: 'inApp', area: 'inApp', idea: 'inApp', ownIdea: 'atOnce' })
})

test('whose mailbox is gone is told in the list alone', async () => {
  const town = await aMunicipality()
  const person = await aCitizen(town)
  await prisma.mailStop.create({
    data: { municipalityId: town.id, personId: person.id, email: person.email, reason: '5.1.1' },
  })
  const told = await toldOf(town, { people: [{ role: 'author', kind: 'ownIdea', personIds: [person.id] }] })
  expect(told.get(person.id)).toMatchObject({ pace: 'inApp', mailedAt: null })
})
