import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { aProcess, inDays } from '#app/processes/process.factory.ts'
import { addOption, addOptions, moveOption, removeOption } from './options.server.ts'
import { createPoll, discardPoll, editPoll, setVoters } from './planning.server.ts'
import { addQuestion, editQuestion, moveQuestion, type QuestionContent, removeQuestion } from './questions.server.ts'
import { pollPage } from './reading.server.ts'
import { releasePoll } from './release.server.ts'
import { problemsOf } from './release-check.ts'
import { ruleOf } from './rule.ts'

const texts = {
  title: 'Wie soll der Platz heißen?',
  summary: 'Der Platz bekommt einen Namen.',
  purpose: 'Bisher hat er keinen.',
  decidedBy: 'Der Rat',
  afterwards: 'Der Rat beschließt den Namen.',
}
const everybody = {
  access: 'account' as const,
  minimumAge: null,
  districtIds: [],
  paper: false,
  receipts: true,
  eligible: null,
}

function question(kind: QuestionContent['kind'], rule: QuestionContent['rule']): QuestionContent {
  return {
    kind,
    title: 'Was soll es sein?',
    text: '',
    minimum: null,
    maximum: null,
    budget: null,
    points: null,
    shuffled: true,
    districtId: null,
    rule,
  }
}
const wish = { majority: 'simple' as const, turnoutPercent: null, yesPercent: null }
const single = question('single', ruleOf({ ...wish, counting: 'plurality' }))

async function aDraft(phase: { startsAt?: Date; endsAt?: Date | null } = {}) {
  const town = await aMunicipality()
  const process = await aProcess(town, { phases: [{ kind: 'vote', endsAt: inDays(14), ...phase }] })
  const id = newId()
  const created = await createPoll(process.staff, { id, phaseId: process.phaseIds[0]!, title: texts.title })
  if (!created.ok) throw new Error(created.reason)
  const read = async () => (await pollPage(town.id, created.value.number, { released: false }))!
  return { town, staff: process.staff, process, id, number: created.value.number, read }
}

async function aReadyPoll() {
  const draft = await aDraft()
  const questionId = newId()
  await editPoll(draft.staff, draft.id, texts)
  await addQuestion(draft.staff, draft.id, { ...single, id: questionId })
  await addOptions(draft.staff, draft.id, questionId, ['Linde', 'Eiche'])
  return { ...draft, questionId }
}

test('a poll is made once, in a phase that is there for it', async () => {
  const { staff, process, id, number, read } = await aDraft()
  const again = await createPoll(staff, { id, phaseId: process.phaseIds[0]!, title: 'Noch einmal' })
  expect(again).toEqual({ ok: true, value: { id, number } })
  expect((await read()).decidedBy).toBe('Ausschuss für Umwelt')
  const ideas = await aProcess({ id: staff.municipalityId })
  const wrong = await createPoll(staff, { id: newId(), phaseId: ideas.phaseIds[0]!, title: 'Falsche Phase' })
  expect(wrong).toEqual({ ok: false, reason: 'wrong-kind' })
  const other = await aDraft()
  const foreign = await createPoll(staff, { id: newId(), phaseId: other.process.phaseIds[0]!, title: 'Fremd' })
  expect(foreign).toEqual({ ok: false, reason: 'unknown-phase' })
  expect(await discardPoll(other.staff, id)).toEqual({ ok: false, reason: 'unknown' })
})

test('a release says everything that is missing, and is refused until it is there', async () => {
  const { staff, id, read } = await aDraft({ endsAt: null })
  const what = async () => problemsOf(await read()).map((problem) => problem.what)
  expect(await what()).toEqual(['no-end', 'afterwards', 'no-question'])
  expect(await releasePoll(staff, id)).toEqual({ ok: false, reason: 'incomplete' })
  await editPoll(staff, id, texts)
  await addQuestion(staff, id, { ...single, id: newId() })
  await addQuestion(staff, id, {
    ...question('yesNo', ruleOf({ ...wish, counting: 'yesNo', turnoutPercent: 20 })),
    id: newId(),
  })
  await setVoters(staff, id, { ...everybody, minimumAge: 16, paper: true })
  expect(await what()).toEqual(['no-end', 'options', 'quorum', 'needs-residence', 'paper-account'])
  await setVoters(staff, id, { ...everybody, access: 'code', minimumAge: 16, eligible: 900 })
  expect(await what()).toEqual(['no-end', 'options', 'code-unlimited'])
})

test('from its release on nothing changes: no verb, and no statement to the database', async () => {
  const { town, staff, id, questionId, read } = await aReadyPoll()
  expect(await releasePoll(staff, id)).toMatchObject({ ok: true })
  expect(await releasePoll(staff, id)).toMatchObject({ ok: true })
  const poll = await read()
  expect(poll.seedHash).toMatch(/^[0-9a-f]{64}$/)
  expect(poll.seed).toBeNull()
  const refusals = await Promise.all([
    editPoll(staff, id, { ...texts, title: 'Anders gefragt' }),
    setVoters(staff, id, everybody),
    addQuestion(staff, id, { ...single, id: newId() }),
    editQuestion(staff, id, questionId, single),
    removeQuestion(staff, id, questionId),
    moveQuestion(staff, id, questionId, 'up'),
    addOptions(staff, id, questionId, ['Buche']),
    removeOption(staff, id, questionId, poll.questions[0]!.options[0]!.id),
    discardPoll(staff, id),
  ])
  expect(refusals).toEqual(refusals.map(() => ({ ok: false, reason: 'released' })))
  const where = { municipalityId: town.id }
  await expect(prisma.poll.updateMany({ where, data: { title: 'Anders' } })).rejects.toThrow()
  await expect(prisma.pollQuestion.updateMany({ where, data: { title: 'Anders' } })).rejects.toThrow()
  await expect(prisma.pollOption.updateMany({ where, data: { title: 'Anders' } })).rejects.toThrow()
  await expect(prisma.pollOption.deleteMany({ where })).rejects.toThrow()
  const more = { ...where, id: newId(), questionId, position: 9, title: 'Spät' }
  await expect(prisma.pollOption.create({ data: more })).rejects.toThrow()
  expect(await read()).toMatchObject({ title: texts.title, questions: [{ options: [{}, {}] }] })
})

test('the released rule knows how many may vote and which option leaves things as they are', async () => {
  const { staff, id, read } = await aDraft()
  await editPoll(staff, id, texts)
  await setVoters(staff, id, { ...everybody, eligible: 1_200 })
  const [yesNo, consensing] = [newId(), newId()]
  await addQuestion(staff, id, {
    ...question('yesNo', ruleOf({ ...wish, counting: 'yesNo', yesPercent: 12.5 })),
    id: yesNo,
  })
  await addQuestion(staff, id, {
    ...question('consensing', ruleOf({ ...wish, counting: 'consensing' })),
    id: consensing,
  })
  await addOptions(staff, id, consensing, ['Tempo 30', 'Kreisel', 'Kreisel'])
  await releasePoll(staff, id)
  const [first, second] = (await read()).questions
  expect(first!.options.map(({ title }) => title)).toEqual(['Ja', 'Nein', 'Enthaltung'])
  expect(first!.rule).toMatchObject({ method: 'yesNo', eligible: 1_200, thresholds: { yesPercent: 12.5 } })
  expect(second!.options.map(({ title }) => title)).toEqual(['Tempo 30', 'Kreisel', 'Alles bleibt, wie es ist'])
  expect(second!.rule).toMatchObject({ method: 'consensing', passive: 2 })
})

test('questions and options move, go and keep their order without gaps', async () => {
  const { staff, id, questionId, read } = await aReadyPoll()
  const last = newId()
  await addQuestion(staff, id, { ...single, title: 'Und noch etwas?', id: last })
  await moveQuestion(staff, id, last, 'up')
  expect((await read()).questions.map((one) => one.id)).toEqual([last, questionId])
  await removeQuestion(staff, id, last)
  expect((await read()).questions.map(({ position }) => position)).toEqual([1])
  await addOptions(staff, id, questionId, ['Buche'])
  const ids = (await read()).questions[0]!.options.map((option) => option.id)
  await moveOption(staff, id, questionId, ids[2]!, 'up')
  await removeOption(staff, id, questionId, ids[0]!)
  expect((await read()).questions[0]!.options.map(({ title }) => title)).toEqual(['Buche', 'Eiche'])
  // of another kind: what fits stays, yes and no come by themselves and are fixed
  await editQuestion(staff, id, questionId, question('yesNo', ruleOf({ ...wish, counting: 'yesNo' })))
  expect((await read()).questions[0]!.options.map(({ title }) => title)).toEqual(['Ja', 'Nein', 'Enthaltung'])
  const nothing = { text: '', pro: '', contra: '', place: '', latitude: null, longitude: null, cost: null }
  const fourth = await addOption(staff, id, questionId, newId(), { ...nothing, title: 'Vielleicht', passive: false })
  expect(fourth).toEqual({ ok: false, reason: 'fixed' })
})
