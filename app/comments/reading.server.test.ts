import { beforeAll, expect, test, vi } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality, type FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { inTransaction, pool } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPublishedProject } from '#app/projects/project.factory.ts'
import { subjectOf } from '#app/subjects.server.ts'
import { aComment } from './comment.factory.ts'
import type { SubjectKey } from './comment.ts'
import { readMore, readThread } from './reading.server.ts'
import { commentSubject } from './subject.server.ts'
import { withdrawComment } from './withdrawal.server.ts'

type Person = Awaited<ReturnType<typeof aCitizen>>

async function discussed() {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  return { municipality, subject: { kind: 'idea', id: idea.id }, idea }
}

async function read(municipality: FoundedMunicipality, subject: SubjectKey, query = '', person: Person | null = null) {
  const url = new URL(`https://a.example/ideen/1${query}`)
  const permission = await subjectOf(subject.kind)!.discussion!(municipality.id, subject.id)
  return (await readThread({ municipality, person, language: 'de', subject, permission, url }))!
}

test('a thread shows comments in their order, each with its answers below it', async () => {
  const { municipality, subject } = await discussed()
  const first = await aComment(municipality, subject, { stance: 'pro', text: 'Ich bin **dafür**.' })
  const second = await aComment(municipality, subject, { stance: 'contra', helpful: 2 })
  const third = await aComment(municipality, subject, { helpful: 1 })
  const answer = await aComment(municipality, subject, { answering: first })
  const late = await aComment(municipality, subject, { answering: first })
  const deep = await aComment(municipality, subject, { answering: answer })
  const ids = async (query: string) => (await read(municipality, subject, query)).comments.map(({ id }) => id)
  expect(await ids('')).toEqual([second.id, third.id, first.id])
  expect(await ids('?ordnung=neu')).toEqual([third.id, second.id, first.id])
  expect(await ids('?ordnung=alt')).toEqual([first.id, second.id, third.id])
  expect(await ids('?ordnung=beide')).toEqual([first.id, second.id])
  const thread = await read(municipality, subject, '?ordnung=alt')
  expect(thread.counts).toEqual({ all: 6, pro: 1, contra: 1, neutral: 1, official: 0 })
  expect(thread.comments[0]).toMatchObject({
    html: '<p>Ich bin <strong>dafür</strong>.</p>\n',
    author: 'Kim Beispiel',
    more: 0,
  })
  expect(thread.comments[0]!.answers.map(({ id }) => id)).toEqual([answer.id, deep.id, late.id])
})

test('what is hidden, withdrawn or held is nowhere; an empty place stays above answers', async () => {
  const { municipality, subject } = await discussed()
  const secret = 'Das darf niemand lesen'
  const author = await aCitizen(municipality, { displayName: 'Geheime Person' })
  const [hidden, withdrawn, answered] = [
    await aComment(municipality, subject, { author, text: secret }),
    await aComment(municipality, subject, { author, text: secret }),
    await aComment(municipality, subject, { author, text: secret }),
  ]
  const held = await aComment(municipality, subject, { author, text: secret, held: true })
  const answer = await aComment(municipality, subject, { answering: answered })
  const { moderation } = commentSubject
  for (const { id } of [hidden, answered])
    await inTransaction((tx) => moderation!.hide(tx, { municipalityId: municipality.id, id }))
  await withdrawComment(author, withdrawn.id)
  const thread = await read(municipality, subject)
  expect(JSON.stringify(thread)).not.toMatch(/Das darf niemand|Geheime Person/)
  expect(thread.comments).toMatchObject([
    { id: answered.id, gone: 'hidden', author: null, answers: [{ id: answer.id }] },
  ])
  expect(thread.counts.all).toBe(1)
  // only the author sees what waits
  expect((await read(municipality, subject, '', author)).held).toMatchObject([{ id: held.id, held: true }])
  expect((await read(municipality, subject, '', await aCitizen(municipality))).held).toEqual([])
  await withdrawComment(answer.author, answer.id)
  expect((await read(municipality, subject)).comments).toEqual([])
})

test('nothing of a hidden idea, of a draft, of another municipality can be read', async () => {
  const { municipality, subject, idea } = await discussed()
  await aComment(municipality, subject)
  const project = await aPublishedProject(municipality)
  expect(await read(municipality, { kind: 'project', id: project.id })).toMatchObject({ comments: [], closed: null })
  expect(await read(await aMunicipality(), subject)).toMatchObject({ comments: [], closed: expect.any(String) })
  expect(await read({ ...municipality, closed: ['comments'] }, subject)).toBeNull()
  const staff = await aStaffMember(municipality)
  await hiddenByModeration(staff, { kind: 'idea', id: idea.id })
  expect(await read(municipality, subject)).toBeNull()
})

let long: { municipality: FoundedMunicipality; subject: SubjectKey; ids: string[] }

beforeAll(async () => {
  const { municipality, subject } = await discussed()
  const author = await aCitizen(municipality)
  const ids: string[] = []
  for (let n = 0; n < 45; n++) {
    const stance = n % 3 === 0 ? 'pro' : n % 3 === 1 ? 'contra' : 'neutral'
    ids.push((await aComment(municipality, subject, { author, stance, text: `Kommentar ${n}` })).id)
  }
  for (let n = 0; n < 12; n++)
    await aComment(municipality, subject, { author, answering: { id: ids[0]! }, text: `Antwort ${n}` })
  long = { municipality, subject, ids }
})

test('every comment is on exactly one page, in all orders', async () => {
  const { municipality, subject, ids } = long
  const { comments: firstOfAll } = await read(municipality, subject)
  expect(firstOfAll).toHaveLength(20)
  for (const order of ['hilfreich', 'neu', 'alt', 'beide']) {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: Awaited<ReturnType<typeof read>> = await read(municipality, subject, `?ordnung=${order}&ab=${next}`)
      seen.push(...page.comments.map(({ id }) => id))
      expect(page.later).toBe(next !== '')
      next = page.next
    }
    const expected = order === 'beide' ? ids.filter((_, n) => n % 3 !== 2) : ids
    expect(seen.toSorted(), order).toEqual(expected.toSorted())
  }
})

test('the link to a comment leads to its page, also to an answer that is not shown at first', async () => {
  const { municipality, subject, ids } = long
  for (const order of ['neu', 'alt', 'hilfreich', 'beide']) {
    for (const n of [0, 1, 18, 21, 43]) {
      const page = await read(municipality, subject, `?ordnung=${order}&beitrag=${ids[n]}`)
      expect(page.wanted).toBe(ids[n])
      const shown = page.comments.map(({ id }) => id)
      expect(shown, `${order} ${n}`).toContain(ids[n])
    }
  }
  const old = await read(municipality, subject, `?ordnung=alt&beitrag=${ids[21]}`)
  expect(old.comments[0]!.id).toBe(ids[20])
  const { comments: whole } = await readMore(
    { municipalityId: municipality.id, threadId: subject.id },
    { open: ids[0]! },
    null,
  )
  expect(whole[0]!.answers).toHaveLength(12)
  const last = whole[0]!.answers.at(-1)!.id
  const page = await read(municipality, subject, `?ordnung=alt&beitrag=${last}`)
  expect(page.comments[0]!.answers.map(({ id }) => id)).toContain(last)
  expect((await read(municipality, subject, '?ordnung=alt')).comments[0]).toMatchObject({ more: 9 })
})

test('addresses nobody made lead to the beginning', async () => {
  const { municipality, subject, ids } = long
  const other = await discussed()
  const foreign = await aComment(other.municipality, other.subject)
  for (const query of [
    `?ab=${foreign.id}`,
    '?ab=unsinn',
    `?ab=${newId()}`,
    '?ordnung=beide&ab=x_y',
    `?beitrag=${foreign.id}`,
    '?antworten=1',
  ])
    expect((await read(municipality, subject, `${query}&ordnung=alt`)).comments.length, query).toBe(20)
  expect(ids).toHaveLength(45)
})

test('what was written since a page was read comes later, with what it answers', async () => {
  const { municipality, subject } = await discussed()
  const old = await aComment(municipality, subject)
  const { readAt } = await read(municipality, subject)
  const fresh = await aComment(municipality, subject)
  const answer = await aComment(municipality, subject, { answering: old })
  const more = await readMore({ municipalityId: municipality.id, threadId: subject.id }, { since: readAt }, null)
  expect(more.comments.map(({ id }) => id).toSorted()).toEqual([old.id, fresh.id].toSorted())
  expect(more.comments.find(({ id }) => id === old.id)!.answers).toMatchObject([{ id: answer.id }])
  expect(more.count).toBe(3)
})

test('the number of queries does not depend on the number of comments', async () => {
  const small = await discussed()
  const root = await aComment(small.municipality, small.subject)
  await aComment(small.municipality, small.subject, { answering: root })
  const staff = await aStaffMember(small.municipality)
  const count = async ({ municipality, subject }: typeof small | typeof long, query: string) => {
    const url = new URL(`https://a.example/ideen/1${query}`)
    const permission = { open: true } as const
    const queries = vi.spyOn(pool, 'query')
    await readThread({ municipality, person: staff, language: 'de', subject, permission, url })
    const calls = queries.mock.calls.length
    queries.mockRestore()
    return calls
  }
  for (const one of [small, long]) {
    for (const order of ['alt', 'neu', 'hilfreich', 'beide']) expect(await count(one, `?ordnung=${order}`)).toBe(1)
    // where the comment is found is asked first
    expect(await count(one, `?ordnung=alt&beitrag=${one === long ? long.ids[21] : root.id}`)).toBe(2)
  }
})
