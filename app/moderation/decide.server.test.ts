import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { supportIdea } from '#app/ideas/support.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { appeal, judgeAppeal } from './appeal.server.ts'
import { cleanUpModeration } from './clean-up.server.ts'
import { mayContribute } from './contribution.server.ts'
import { decideCase, decideUnreported } from './decide.server.ts'
import { endDecision } from './ending.server.ts'
import { aDecision, anAppeal, aReport, decided, hiddenByModeration, shownAgain } from './moderation.factory.ts'
import { readOriginal } from './original.server.ts'
import { agree, object } from './second.server.ts'
import { suspensionOf } from './suspension.server.ts'

async function aScene(settings: { fourEyes?: boolean; hideMeanwhile?: boolean } = {}) {
  const municipality = await aMunicipality()
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, ...settings } })
  const [one, two] = [await aStaffMember(municipality), await aStaffMember(municipality)]
  const author = await aCitizen(municipality)
  const text = 'Ruft Herrn Meier unter 0171 5555 an, der weiß Bescheid.'
  const idea = await aPublishedIdea(municipality, { author, supporters: 2, title: 'Bänke am Bach', text })
  const subject = { kind: 'idea', id: idea.id }
  const ideaRow = () => prisma.idea.findFirstOrThrow({ where: { id: idea.id } })
  return { municipality, one, two, author, idea, subject, ideaRow }
}

test('what two people report is one case; decided once, however often it is sent', async () => {
  const { municipality, one, two, subject, ideaRow } = await aScene()
  const reporter = await aCitizen(municipality)
  const first = await aReport(municipality, subject, { reporter })
  expect(await aReport(municipality, subject, { reporter })).toMatchObject({ id: first.id, number: 1 })
  expect(await aReport(municipality, subject)).toMatchObject({ id: first.id })
  expect(await prisma.report.count({ where: { caseId: first.id } })).toBe(2)
  const decision = aDecision()
  expect(await decideCase(one, first.id, decision)).toEqual({ ok: true, value: { waits: false } })
  expect(await decideCase(one, first.id, decision)).toEqual({ ok: true, value: { waits: false } })
  expect(await decideCase(two, first.id, aDecision())).toEqual({ ok: false, reason: 'closed' })
  expect((await ideaRow()).hiddenAt).not.toBeNull()
  const kinds = await prisma.chronicleEntry.findMany({ where: { subjectId: subject.id }, orderBy: { id: 'asc' } })
  expect(kinds.map((entry) => [entry.kind, entry.public])).toEqual([
    ['idea.submitted', true],
    ['idea.hidden', false],
  ])
})

test('taken back it is as before', async () => {
  const { one, subject, ideaRow } = await aScene()
  const id = await hiddenByModeration(one, subject)
  // a second decision beside it would keep it hidden in the books when the first is taken back
  expect(await decideUnreported(one, subject, aDecision())).toEqual({ ok: false, reason: 'hidden' })
  await shownAgain(one, id)
  expect(await ideaRow()).toMatchObject({ hiddenAt: null, heldAt: null, status: 'new', supportCount: 2 })
  expect(await endDecision(one, id, 'Noch einmal zurückgenommen.')).toEqual({ ok: false, reason: 'ended' })
})

test('nobody decides about the own contribution, a withdrawn one, one of another municipality or a case of a colleague', async () => {
  const { municipality, one, two, idea, author, subject } = await aScene()
  const own = await aPublishedIdea(municipality, { author: one })
  expect(await decideUnreported(one, { kind: 'idea', id: own.id }, aDecision())).toEqual({ ok: false, reason: 'own' })
  const stranger = await aStaffMember(await aMunicipality())
  expect(await decideUnreported(stranger, subject, aDecision())).toEqual({ ok: false, reason: 'unknown' })
  const { id } = await aReport(municipality, subject)
  expect(await decideCase(stranger, id, aDecision())).toEqual({ ok: false, reason: 'unknown' })
  await prisma.moderationCase.updateMany({ where: { id }, data: { claimedById: two.id } })
  expect(await decideCase(one, id, aDecision())).toEqual({ ok: false, reason: 'claimed' })
  await withdrawIdea(author, idea.number)
  expect(await decideCase(two, id, aDecision())).toEqual({ ok: false, reason: 'withdrawn' })
  expect((await decideCase(two, id, aDecision({ measure: 'leave', rule: null, text: '' }))).ok).toBe(true)
})

test('four eyes: hidden once a second person agrees, never the same', async () => {
  const { municipality, one, two, subject, ideaRow } = await aScene({ fourEyes: true, hideMeanwhile: false })
  const { id } = await aReport(municipality, subject)
  const decision = aDecision()
  expect(await decideCase(one, id, decision)).toEqual({ ok: true, value: { waits: true } })
  expect((await ideaRow()).hiddenAt).toBeNull()
  expect(await decideCase(one, id, aDecision())).toEqual({ ok: false, reason: 'pending' })
  expect(await agree(one, decision.id)).toEqual({ ok: false, reason: 'same-person' })
  expect(await agree(two, decision.id)).toEqual({ ok: true, value: undefined })
  expect(await agree(two, decision.id)).toEqual({ ok: false, reason: 'settled' })
  expect((await ideaRow()).hiddenAt).not.toBeNull()
})

test('four eyes: out of sight meanwhile, back when the second person sees it differently', async () => {
  const { municipality, one, two, subject, ideaRow } = await aScene({ fourEyes: true, hideMeanwhile: true })
  const { id } = await aReport(municipality, subject)
  const first = await decided(one, id)
  expect((await ideaRow()).hiddenAt).not.toBeNull()
  expect(await object(two, first, 'Das ist scharfe Kritik, keine Beleidigung.')).toEqual({ ok: true, value: undefined })
  expect((await ideaRow()).hiddenAt).toBeNull()
  // open for everybody again
  await decided(two, id, { measure: 'leave', rule: null, text: '' })
  expect((await prisma.moderationCase.findFirstOrThrow({ where: { id } })).closedAt).not.toBeNull()
})

test('personal data is edited out; the original lies under lock until the clock deletes it', async () => {
  const { one, author, subject, ideaRow } = await aScene()
  const before = await ideaRow()
  const redacted = { title: null, text: 'Ruft [Name entfernt] an, der weiß Bescheid.' }
  const decision = aDecision({ measure: 'redact', rule: 'personalData', redacted })
  const same = { ...decision, redacted: { title: null, text: before.text } }
  expect(await decideUnreported(one, subject, same)).toEqual({ ok: false, reason: 'nothing-changed' })
  expect((await decideUnreported(one, subject, decision)).ok).toBe(true)
  expect(await ideaRow()).toMatchObject({ title: before.title, text: redacted.text, hiddenAt: null })
  expect(await readOriginal(one, decision.id)).toMatchObject({ text: before.text })
  expect(await prisma.chronicleEntry.count({ where: { kind: 'case.originalRead', actorId: one.id } })).toBe(1)
  await cleanUpModeration()
  expect(await prisma.lockedOriginal.count({ where: { decisionId: decision.id } })).toBe(1)
  await prisma.$executeRaw`update "LockedOriginal" set "deleteAfter" = now() - interval '1 day' where "decisionId" = ${decision.id}::uuid`
  await anAppeal(author, decision.id)
  await cleanUpModeration()
  expect(await prisma.lockedOriginal.count({ where: { decisionId: decision.id } })).toBe(1)
  await shownAgain(one, decision.id)
  expect(await ideaRow()).toMatchObject({ text: before.text })
  expect(await prisma.lockedOriginal.count({ where: { decisionId: decision.id } })).toBe(0)
})

test('suspended people read and object, but neither write nor support until the date', async () => {
  const { municipality, one, two, author, subject } = await aScene()
  const id = await hiddenByModeration(one, subject, { consequence: 'suspension', days: 7 })
  const other = await aPublishedIdea(municipality)
  const text = 'Trotzdem noch etwas zur Sache.'
  const writes = () => mayContribute(null, author, { id: newId(), subjectKind: 'comment', text })
  expect(await writes()).toEqual({ ok: false, reason: 'suspended' })
  expect(await supportIdea(author, other.number)).toEqual({ ok: false, reason: 'suspended' })
  const suspension = await suspensionOf(author)
  expect(suspension).toMatchObject({ decisionId: id, rule: 'insult' })
  expect((suspension!.until.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 1)
  await anAppeal(author, id)
  expect(await judgeAppeal(two, id, { granted: true, answer: 'Sie haben recht, das war ein Zitat.' })).toEqual({
    ok: true,
    value: undefined,
  })
  expect(await suspensionOf(author)).toBeNull()
  expect(await writes()).toEqual({ ok: true, value: { held: false } })
  expect((await supportIdea(author, other.number)).ok).toBe(true)
})

test('an appeal goes to somebody else; granted, everything is as before', async () => {
  const { one, two, author, subject, ideaRow } = await aScene()
  const id = await hiddenByModeration(one, subject)
  await anAppeal(author, id)
  await anAppeal(author, id)
  expect(await prisma.appeal.count({ where: { decisionId: id } })).toBe(1)
  const granted = { granted: true, answer: 'Sie haben recht, das war ein Zitat.' }
  expect(await judgeAppeal(one, id, granted)).toEqual({ ok: false, reason: 'same-person' })
  expect(await judgeAppeal(two, id, granted)).toEqual({ ok: true, value: undefined })
  expect(await judgeAppeal(two, id, granted)).toEqual({ ok: false, reason: 'settled' })
  expect(await ideaRow()).toMatchObject({ hiddenAt: null, supportCount: 2 })
})

test('an appeal is refused to strangers, too late, and against what does no harm; dismissed, the decision stands', async () => {
  const { municipality, one, two, author, subject, ideaRow } = await aScene()
  const { id: caseId } = await aReport(municipality, subject)
  const harmless = await decided(one, caseId, { measure: 'leave', rule: null, text: '' })
  const words = { id: newId(), text: 'Damit bin ich nicht einverstanden.' }
  expect(await appeal(author, harmless, words)).toEqual({ ok: false, reason: 'unknown' })
  const id = await hiddenByModeration(one, subject)
  expect(await appeal(await aCitizen(municipality), id, words)).toEqual({ ok: false, reason: 'unknown' })
  await prisma.$executeRaw`update "ModerationDecision" set "effectiveAt" = now() - interval '7 months' where id = ${id}::uuid`
  expect(await appeal(author, id, words)).toEqual({ ok: false, reason: 'too-late' })
  await prisma.$executeRaw`update "ModerationDecision" set "effectiveAt" = now() where id = ${id}::uuid`
  expect((await appeal(author, id, words)).ok).toBe(true)
  expect((await judgeAppeal(two, id, { granted: false, answer: 'Es bleibt eine Beleidigung.' })).ok).toBe(true)
  expect((await ideaRow()).hiddenAt).not.toBeNull()
})

test('what was held is published by leaving it, as if it had just been submitted', async () => {
  const { municipality, one } = await aScene()
  const { storeHeldIdea } = await import('#app/ideas/submission.server.ts')
  const { inTransaction } = await import('#app/platform/db.server.ts')
  await prisma.moderationSettings.updateMany({ where: { municipalityId: municipality.id }, data: { holdFirst: true } })
  const author = await aCitizen(municipality)
  const id = newId()
  const words = { title: 'Ein Brunnen', text: 'Am Markt fehlt ein Brunnen zum Trinken.' }
  await inTransaction(async (tx) => {
    const judged = await mayContribute(tx, author, { id, subjectKind: 'idea', text: words.text })
    expect(judged).toEqual({ ok: true, value: { held: true } })
    return await storeHeldIdea(tx, author, { id, ...words })
  })
  expect(await prisma.chronicleEntry.count({ where: { subjectId: id } })).toBe(0)
  const { id: caseId } = await prisma.moderationCase.findFirstOrThrow({ where: { subjectId: id } })
  await decided(one, caseId, { measure: 'leave', rule: null, text: '' })
  expect(await prisma.idea.findFirstOrThrow({ where: { id } })).toMatchObject({ heldAt: null, hiddenAt: null })
  const [entry] = await prisma.chronicleEntry.findMany({ where: { subjectId: id } })
  expect(entry).toMatchObject({ kind: 'idea.submitted', public: true, actorId: author.id })
})
