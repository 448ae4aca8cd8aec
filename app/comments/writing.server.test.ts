import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { decideUnreported } from '#app/moderation/decide.server.ts'
import { aDecision, hiddenByModeration, shownAgain } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aComment } from './comment.factory.ts'
import { editComment } from './editing.server.ts'
import { markHelpful, unmarkHelpful } from './helpful.server.ts'
import { commentSubject } from './subject.server.ts'
import { setThreadVisible } from './visibility.server.ts'
import { withdrawComment } from './withdrawal.server.ts'
import { storeComment, writeComment } from './writing.server.ts'

async function discussed() {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality)
  return { municipality, idea, subject: { kind: 'idea', id: idea.id } }
}

async function countsOf(municipality: { id: string }) {
  const { id: municipalityId } = municipality
  const thread = await prisma.thread.findFirstOrThrow({ where: { municipalityId } })
  const idea = await prisma.idea.findFirstOrThrow({ where: { municipalityId }, select: { commentCount: true } })
  const { commentCount: all, proCount: pro, contraCount: contra, neutralCount: neutral, officialCount } = thread
  return { all, pro, contra, neutral, official: officialCount, idea: idea.commentCount }
}

function commentOf({ id }: { id: string }) {
  return prisma.comment.findFirstOrThrow({ where: { id } })
}

test('a comment and answers of two levels stand in one thread; deeper ones are refused', async () => {
  const { municipality, subject } = await discussed()
  const root = await aComment(municipality, subject, { stance: 'pro' })
  const answer = await aComment(municipality, subject, { answering: root, stance: 'contra' })
  const deep = await aComment(municipality, subject, { answering: answer })
  expect(await commentOf(answer)).toMatchObject({ depth: 1, rootId: root.id, parentId: root.id, stance: 'neutral' })
  expect(await commentOf(deep)).toMatchObject({ depth: 2, rootId: root.id, parentId: answer.id })
  const author = await aCitizen(municipality)
  const deeper = { id: newId(), subject, parentId: deep.id, stance: 'neutral' as const, text: 'Noch tiefer?' }
  expect(await writeComment(author, deeper)).toEqual({ ok: false, reason: 'too-deep' })
  expect(await countsOf(municipality)).toEqual({ all: 3, pro: 1, contra: 0, neutral: 0, official: 0, idea: 3 })
  expect([(await commentOf(root)).answerCount, (await commentOf(answer)).answerCount]).toEqual([2, 1])
})

test('the same form sent ten times at once is one comment', async () => {
  const { municipality, subject } = await discussed()
  const author = await aCitizen(municipality)
  const comment = { id: newId(), subject, stance: 'pro' as const, text: 'Einmal reicht.' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => writeComment(author, comment)))
  expect(answers.every((answer) => answer.ok)).toBe(true)
  expect(await countsOf(municipality)).toMatchObject({ all: 1, pro: 1 })
  const entries = await prisma.chronicleEntry.count({
    where: { municipalityId: municipality.id, kind: 'comment.written' },
  })
  expect(entries).toBe(1)
})

test('many people write, answer, hide and mark at once, and every count is right', async () => {
  const { municipality, subject } = await discussed()
  const root = await aComment(municipality, subject, { stance: 'contra' })
  const people = await Promise.all(Array.from({ length: 8 }, () => aCitizen(municipality)))
  await Promise.all(
    people.flatMap((author, n) => [
      aComment(municipality, subject, { author, stance: n % 2 ? 'pro' : 'contra' }),
      aComment(municipality, subject, { author, answering: root }),
      markHelpful(author, root.id),
    ]),
  )
  const { moderation } = commentSubject
  const hide = (one: { id: string }) =>
    inTransaction((tx) => moderation!.hide(tx, { municipalityId: municipality.id, id: one.id }))
  const more = await Promise.all(people.map((author) => aComment(municipality, subject, { author, answering: root })))
  await Promise.all([
    ...more.map(hide),
    ...people.map((author) => aComment(municipality, subject, { author, answering: root })),
  ])
  expect(await countsOf(municipality)).toMatchObject({ all: 1 + 8 + 8 + 8, pro: 4, contra: 5, idea: 25 })
  expect(await commentOf(root)).toMatchObject({ answerCount: 16, helpfulCount: 8 })
})

test('a comment is held back until somebody has looked at it', async () => {
  const { municipality, subject } = await discussed()
  const held = await aComment(municipality, subject, { stance: 'pro', held: true })
  expect(await countsOf(municipality)).toMatchObject({ all: 0, pro: 0 })
  const answering = { id: newId(), subject, parentId: held.id, stance: 'neutral' as const, text: 'Dazu etwas.' }
  expect(await writeComment(await aCitizen(municipality), answering)).toEqual({ ok: false, reason: 'parent-gone' })
  expect(await commentSubject.describe(municipality.id, [held.id])).toMatchObject([{ visible: false }])
  await inTransaction((tx) => commentSubject.moderation!.show(tx, { municipalityId: municipality.id, id: held.id }))
  expect(await countsOf(municipality)).toMatchObject({ all: 1, pro: 1 })
  const kinds = await prisma.chronicleEntry.findMany({
    where: { municipalityId: municipality.id, subjectId: held.id },
    orderBy: { id: 'asc' },
    select: { kind: true, public: true },
  })
  expect(kinds).toEqual([
    { kind: 'comment.held', public: false },
    { kind: 'comment.written', public: true },
  ])
})

test('only what everybody may see can be commented', async () => {
  const { municipality, idea, subject } = await discussed()
  const stranger = await aCitizen(await aMunicipality())
  const comment = { id: newId(), subject, stance: 'pro' as const, text: 'Von nebenan.' }
  expect(await writeComment(stranger, comment)).toEqual({ ok: false, reason: 'unknown' })
  const person = await aCitizen(municipality)
  expect(await writeComment(person, { ...comment, subject: { kind: 'person', id: person.id } })).toEqual({
    ok: false,
    reason: 'unknown',
  })
  await prisma.$executeRaw`
    update "Idea" set status = 'declined', "statusSince" = now() - interval '7 months' where id = ${idea.id}::uuid`
  expect(await writeComment(person, comment)).toEqual({ ok: false, reason: 'closed' })
  await prisma.idea.updateMany({ where: { id: idea.id }, data: { status: 'new' } })
  await withdrawIdea(idea.author, idea.number)
  expect(await writeComment(person, comment)).toEqual({ ok: false, reason: 'unknown' })
})

test('an answer belongs to the thread of what it answers', async () => {
  const { municipality, subject } = await discussed()
  const elsewhere = await aPublishedIdea(municipality)
  const other = await aComment(municipality, { kind: 'idea', id: elsewhere.id })
  const crossed = { id: newId(), subject, parentId: other.id, stance: 'neutral' as const, text: 'Falsches Fach.' }
  expect(await writeComment(await aCitizen(municipality), crossed)).toEqual({ ok: false, reason: 'parent-gone' })
})

test('the author mends a comment for ten minutes by the clock of the database; every wording stays', async () => {
  const { municipality, subject } = await discussed()
  const comment = await aComment(municipality, subject, { text: 'Guhte Idee', stance: 'neutral' })
  const stranger = await aCitizen(municipality)
  expect(await editComment(stranger, comment.id, { text: 'Fremd', stance: 'pro' })).toMatchObject({ reason: 'unknown' })
  expect(await editComment(comment.author, comment.id, { text: 'Gute Idee', stance: 'pro' })).toMatchObject({
    ok: true,
  })
  expect(await editComment(comment.author, comment.id, { text: 'Gute Idee', stance: 'pro' })).toMatchObject({
    ok: true,
  })
  expect(await countsOf(municipality)).toMatchObject({ all: 1, pro: 1, neutral: 0 })
  const versions = await prisma.commentVersion.findMany({ where: { commentId: comment.id } })
  expect(versions).toMatchObject([{ text: 'Guhte Idee', stance: 'neutral' }])
  await prisma.$executeRaw`update "Comment" set "writtenAt" = now() - interval '10 minutes' where id = ${comment.id}::uuid`
  expect(await editComment(comment.author, comment.id, { text: 'Zu spät', stance: 'pro' })).toEqual({
    ok: false,
    reason: 'too-late',
  })
})

test('a withdrawn comment leaves nothing of its words', async () => {
  const { municipality, subject } = await discussed()
  const comment = await aComment(municipality, subject, { text: 'Unbedacht' })
  await editComment(comment.author, comment.id, { text: 'Immer noch unbedacht', stance: 'neutral' })
  expect(await withdrawComment(await aCitizen(municipality), comment.id)).toMatchObject({ reason: 'unknown' })
  expect(await withdrawComment(comment.author, comment.id)).toMatchObject({ ok: true })
  expect(await withdrawComment(comment.author, comment.id)).toMatchObject({ ok: true })
  expect((await commentOf(comment)).text).toBe('')
  expect(await prisma.commentVersion.count({ where: { commentId: comment.id } })).toBe(0)
  expect(await countsOf(municipality)).toMatchObject({ all: 0 })
})

test('everybody marks a comment once, never the own one, and takes the mark back', async () => {
  const { municipality, subject } = await discussed()
  const comment = await aComment(municipality, subject)
  const reader = await aCitizen(municipality)
  await Promise.all(Array.from({ length: 5 }, () => markHelpful(reader, comment.id)))
  expect((await commentOf(comment)).helpfulCount).toBe(1)
  expect(await markHelpful(comment.author, comment.id)).toEqual({ ok: false, reason: 'own' })
  expect(await unmarkHelpful(reader, comment.id)).toEqual({ ok: true, value: 0 })
  expect(await unmarkHelpful(reader, comment.id)).toEqual({ ok: true, value: 0 })
  expect(await markHelpful(await aCitizen(await aMunicipality()), comment.id)).toMatchObject({ reason: 'unknown' })
  await inTransaction((tx) => setThreadVisible(tx, municipality.id, subject, false))
  expect(await markHelpful(reader, comment.id)).toEqual({ ok: false, reason: 'unknown' })
})

test('an office speaks for the administration', async () => {
  const { municipality, subject } = await discussed()
  const author = await aStaffMember(municipality)
  const comment = await aComment(municipality, subject, { author, office: 'Tiefbauamt' })
  expect(await commentOf(comment)).toMatchObject({ official: true, office: 'Tiefbauamt' })
  expect(await countsOf(municipality)).toMatchObject({ all: 1, official: 1 })
})

test('personal data edited out by moderation is in no earlier wording either', async () => {
  const { municipality, subject } = await discussed()
  const comment = await aComment(municipality, subject, { text: 'Herr Muster wohnt im Haus 3.' })
  await editComment(comment.author, comment.id, { text: 'Herr Muster wohnt im Haus 4.', stance: 'neutral' })
  await inTransaction((tx) =>
    commentSubject.moderation!.replaceText(
      tx,
      { municipalityId: municipality.id, id: comment.id },
      { title: null, text: '[Name entfernt]' },
    ),
  )
  expect(await commentOf(comment)).toMatchObject({ text: '[Name entfernt]', editedAt: null })
  expect(await prisma.commentVersion.count({ where: { commentId: comment.id } })).toBe(0)
})

test('what moderation refuses is not stored, and what it holds waits with a case', async () => {
  const { municipality, subject } = await discussed()
  const author = await aCitizen(municipality)
  const spam = { id: newId(), subject, stance: 'neutral' as const, text: 'https://a.example '.repeat(9) }
  expect(await writeComment(author, spam)).toEqual({ ok: false, reason: 'too-many-links' })
  expect(await prisma.comment.count({ where: { municipalityId: municipality.id } })).toBe(0)
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, holdFirst: true } })
  const first = { id: newId(), subject, stance: 'pro' as const, text: 'Mein erster Kommentar hier.' }
  expect(await writeComment(author, first)).toEqual({ ok: true, value: { id: first.id, held: true } })
  expect(await countsOf(municipality)).toMatchObject({ all: 0 })
  expect(await prisma.moderationCase.count({ where: { subjectId: first.id } })).toBe(1)
})

test('the first comment of a subject that is hidden meanwhile is not taken', async () => {
  const { municipality, subject } = await discussed()
  const author = await aCitizen(municipality)
  const comment = { id: newId(), subject, stance: 'pro' as const, text: 'Schöne Idee.' }
  await inTransaction((tx) => setThreadVisible(tx, municipality.id, subject, false))
  // asked while it was still to be seen, stored afterwards
  const stored = await inTransaction((tx) => storeComment(tx, author, comment, false))
  expect(stored).toEqual({ ok: false, reason: 'unknown' })
  await inTransaction((tx) => setThreadVisible(tx, municipality.id, subject, true))
  expect(await inTransaction((tx) => storeComment(tx, author, comment, false))).toMatchObject({ ok: true })
})

test('what may not be written may not be put in by an edit either', async () => {
  const { municipality, subject } = await discussed()
  const moderator = await aStaffMember(municipality, ['moderator'])
  const comment = await aComment(municipality, subject, { text: 'Ruft Herrn Beispiel an: 01234 567890.' })
  const edit = (text: string) => editComment(comment.author, comment.id, { text, stance: 'neutral' })
  expect(await edit('https://a.example https://b.example https://c.example https://d.example')).toEqual({
    ok: false,
    reason: 'too-many-links',
  })
  const redacted = { title: null, text: 'Ruft jemanden an.' }
  await hiddenByModeration(
    moderator,
    { kind: 'comment', id: comment.id },
    { measure: 'redact', rule: 'personalData', redacted },
  )
  expect(await edit('Ruft Herrn Beispiel an: 01234 567890.')).toEqual({ ok: false, reason: 'redacted' })
  const other = await aComment(municipality, subject, { author: comment.author })
  await hiddenByModeration(moderator, { kind: 'comment', id: other.id }, { consequence: 'suspension', days: 7 })
  const third = await aComment(municipality, subject)
  expect(await editComment(comment.author, third.id, { text: 'Fremd', stance: 'neutral' })).toMatchObject({ ok: false })
  expect(await edit('Etwas anderes')).toEqual({ ok: false, reason: 'suspended' })
  expect(await markHelpful(comment.author, third.id)).toEqual({ ok: false, reason: 'suspended' })
})

test('nothing is put back into a withdrawn comment by moderation', async () => {
  const { municipality, subject } = await discussed()
  const moderator = await aStaffMember(municipality, ['moderator'])
  const comment = await aComment(municipality, subject, { text: 'Ruft Herrn Beispiel an.' })
  const about = { kind: 'comment', id: comment.id }
  const redacted = { title: null, text: 'Ruft jemanden an.' }
  const decision = { measure: 'redact', rule: 'personalData', redacted } as const
  const id = await hiddenByModeration(moderator, about, decision)
  expect(await withdrawComment(comment.author, comment.id)).toMatchObject({ ok: true })
  expect(await decideUnreported(moderator, about, aDecision(decision))).toEqual({ ok: false, reason: 'withdrawn' })
  await shownAgain(moderator, id)
  expect((await commentOf(comment)).text).toBe('')
})
