import { expect, test, vi } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { openSession, personOfSession } from '#app/people/session.server.ts'
import { pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { countUnread, noticesOf, openNotice, pageSize, readAll, unreadInSql } from './listing.server.ts'
import { aNotice } from './notice.factory.ts'
import { tell } from './telling.server.ts'

async function aReader(count: number) {
  const town = await aMunicipality()
  const person = await aCitizen(town)
  const idea = await aPublishedIdea(town, { title: 'Bänke am Bach' })
  const about = { kind: 'idea', id: idea.id }
  const ids = []
  for (let at = 0; at < count; at++)
    ids.push(await aNotice(person, about, { at: new Date(1_700_000_000_000 + at * 1_000) }))
  return { town, person, idea, about, ids }
}

test('newest first, page by page, with how many wait', async () => {
  const { person, ids } = await aReader(pageSize + 2)
  expect(await countUnread(person)).toBe(pageSize + 2)
  const first = await noticesOf(person, 'de')
  expect(first.notices.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, pageSize))
  const second = await noticesOf(person, 'de', first.next)
  expect(second.notices.map(({ id }) => id)).toEqual(ids.toReversed().slice(pageSize))
  expect(second.next).toBeNull()
  await readAll(person)
  expect(await countUnread(person)).toBe(0)
})

test('the session of a person tells how many wait, of that person alone', async () => {
  const { town, person, ids } = await aReader(3)
  const { token } = await openSession(person, 'Firefox')
  const stranger = await openSession(await aCitizen(town), 'Firefox')
  expect(await personOfSession(town.id, token, unreadInSql)).toMatchObject({ id: person.id, unread: 3 })
  expect(await personOfSession(town.id, stranger.token, unreadInSql)).toMatchObject({ unread: 0 })
  await openNotice(person, ids[0]!)
  expect(await personOfSession(town.id, token, unreadInSql)).toMatchObject({ unread: 2 })
})

test('going there is having read it; others find nothing', async () => {
  const { town, person, idea, ids } = await aReader(2)
  expect(await openNotice(await aCitizen(town), ids[0]!)).toBeNull()
  expect(await openNotice(person, newId())).toBeNull()
  expect(await countUnread(person)).toBe(2)
  expect(await openNotice(person, ids[0]!)).toBe(`/ideen/${idea.number}`)
  expect((await noticesOf(person, 'de')).notices.map(({ unread }) => unread)).toEqual([true, false])
})

test('what is hidden by now is neither named nor counted; the decision about it stays', async () => {
  const { town, person, idea, about, ids } = await aReader(1)
  const decision = await aNotice(person, about, { kind: 'decision', role: 'author', line: 'Ausgeblendet' })
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { hiddenAt: new Date() } })
  const entry = await prisma.chronicleEntry.create({
    data: { municipalityId: town.id, kind: 'idea.hidden', subjectKind: 'idea', subjectId: idea.id },
  })
  await tell({}, { municipalityId: town.id, entryId: entry.id })
  expect((await noticesOf(person, 'de')).notices.map(({ id }) => id)).toEqual([decision])
  expect(await countUnread(person)).toBe(1)
  expect(await openNotice(person, ids[0]!)).toBeNull()
})

test('the list takes the same number of queries for one notice and for twenty', async () => {
  const asked = []
  for (const count of [1, 20]) {
    const { person } = await aReader(count)
    const spy = vi.spyOn(pool, 'query')
    await noticesOf(person, 'de')
    asked.push(spy.mock.calls.length)
    spy.mockRestore()
  }
  expect(asked[1]).toBe(asked[0])
})
