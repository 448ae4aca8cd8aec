import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { changeDraft, type DraftRefusal, moved, type Staff, setOrder } from './draft.server.ts'
import { type QuestionKind, yesNoOptions } from './poll.ts'
import type { PollRule } from './rule.ts'
import { optionTexts } from './texts/options.ts'

export type QuestionContent = {
  kind: QuestionKind
  title: string
  text: string
  minimum: number | null
  maximum: number | null
  /** in cents */
  budget: number | null
  points: number | null
  shuffled: boolean
  districtId: string | null
  rule: PollRule
}

export type QuestionRefusal = DraftRefusal | 'unknown-district' | 'too-many'
export const mostQuestions = 20

/** A further question at the end of the ballot. Yes, no and abstention come with it, and so does "everything stays as it is". */
export function addQuestion(
  staff: Staff,
  pollId: string,
  { id, ...content }: QuestionContent & { id: string },
  language: Language = 'de',
): Promise<Outcome<void, QuestionRefusal>> {
  const { municipalityId } = staff
  return changeDraft(staff, pollId, async (tx) => {
    const ids = await questionIds(tx, municipalityId, pollId)
    if (ids.includes(id)) return done()
    if (ids.length >= mostQuestions) return refused('too-many')
    if (!(await knowsDistrict(tx, municipalityId, content.districtId))) return refused('unknown-district')
    await tx.pollQuestion.create({
      data: { municipalityId, id, pollId, position: ids.length + 1, ...columns(content) },
      select: { id: true },
    })
    await fitOptions(tx, municipalityId, id, content.kind, language)
    return done()
  })
}

/** Changes a question. With another kind its options stay where they fit. */
export function editQuestion(
  staff: Staff,
  pollId: string,
  id: string,
  content: QuestionContent,
  language: Language = 'de',
): Promise<Outcome<void, QuestionRefusal>> {
  const { municipalityId } = staff
  return changeDraft(staff, pollId, async (tx) => {
    if (!(await knowsDistrict(tx, municipalityId, content.districtId))) return refused('unknown-district')
    const changed = await tx.pollQuestion.updateMany({ where: { municipalityId, pollId, id }, data: columns(content) })
    if (changed.count === 0) return refused('unknown')
    await fitOptions(tx, municipalityId, id, content.kind, language)
    return done()
  })
}

/** Takes a question off the ballot, with its options. */
export function removeQuestion(staff: Staff, pollId: string, id: string): Promise<Outcome<void, DraftRefusal>> {
  const { municipalityId } = staff
  return changeDraft(staff, pollId, async (tx) => {
    await tx.pollQuestion.deleteMany({ where: { municipalityId, pollId, id } })
    await setOrder(tx, 'PollQuestion', municipalityId, await questionIds(tx, municipalityId, pollId))
    return done()
  })
}

/** Swaps a question with the one above or below. */
export function moveQuestion(
  staff: Staff,
  pollId: string,
  id: string,
  direction: 'up' | 'down',
): Promise<Outcome<void, DraftRefusal>> {
  const { municipalityId } = staff
  return changeDraft(staff, pollId, async (tx) => {
    const ids = await questionIds(tx, municipalityId, pollId)
    await setOrder(tx, 'PollQuestion', municipalityId, moved(ids, id, direction))
    return done()
  })
}

function columns({ budget, rule, ...content }: QuestionContent) {
  return { ...content, budget: budget === null ? null : BigInt(budget), rule: rule as Prisma.InputJsonObject }
}

async function questionIds(tx: Tx, municipalityId: string, pollId: string): Promise<string[]> {
  const rows = await tx.pollQuestion.findMany({
    where: { municipalityId, pollId },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

async function knowsDistrict(tx: Tx, municipalityId: string, id: string | null): Promise<boolean> {
  return id === null || (await tx.district.count({ where: { municipalityId, id } })) === 1
}

/** Yes, no and abstention are made here and belong to no other kind; only consensing measures against things as they are. */
async function fitOptions(tx: Tx, municipalityId: string, questionId: string, kind: QuestionKind, language: Language) {
  const t = textsIn(optionTexts, language)
  const where = { municipalityId, questionId }
  const options = await tx.pollOption.findMany({ where, orderBy: { position: 'asc' } })
  const made = options.map(({ title }) => title).join('|')
  const isYesNo = [optionTexts.de, optionTexts.en].some((words) => made === yesNoOptions.map((o) => words[o]).join('|'))
  if (kind === 'yesNo') {
    if (isYesNo) return
    await tx.pollOption.deleteMany({ where })
    await make(yesNoOptions.map((one) => ({ title: t[one], passive: false })))
  } else {
    if (isYesNo) await tx.pollOption.deleteMany({ where })
    if (kind !== 'consensing') await tx.pollOption.updateMany({ where, data: { passive: false } })
    else if (!options.some(({ passive }) => passive)) {
      const start = isYesNo ? 0 : options.length
      await make([{ title: t.passive, passive: true }], start)
    }
  }

  async function make(wanted: { title: string; passive: boolean }[], start = 0) {
    await tx.pollOption.createMany({
      data: wanted.map((option, at) => ({ ...where, id: newId(), position: start + at + 1, ...option })),
    })
  }
}
