import type { BallotOption, BallotQuestion, Marks, QuestionKind } from './poll.ts'

/** Why marks cannot stand on a ballot; `option`: the one it is about. Money is in cents. */
export type BallotFault = { option?: string } & (
  | { why: 'too-many'; most: number; is: number }
  | { why: 'too-few'; least: number; is: number }
  | { why: 'over-budget'; most: number; over: number }
  | { why: 'over-points'; most: number; over: number }
  | { why: 'out-of-range'; least: number; most: number }
  | { why: 'negative' | 'not-whole' | 'wrong-length' }
)

const chosenKinds: readonly QuestionKind[] = ['yesNo', 'single', 'approval', 'budgetApproval', 'knapsack']

/** Is an option of this kind chosen or not, without degrees? */
export function isChosenKind(kind: QuestionKind): boolean {
  return chosenKinds.includes(kind)
}

/** Is at most one option marked? */
export function isSingleChoice(kind: QuestionKind): boolean {
  return kind === 'yesNo' || kind === 'single'
}

/** The smallest and the largest mark one option can carry. */
export function markRange({ kind, points, options }: BallotQuestion): { least: number; most: number } {
  if (kind === 'score') return { least: 0, most: 5 }
  if (kind === 'ranking') return { least: 1, most: options.length }
  if (kind === 'consensing') return { least: 0, most: 10 }
  return { least: 0, most: kind === 'points' ? (points ?? 0) : 1 }
}

/** How many options are marked at least and at most; nothing at all is always allowed: the question is left out then. */
export function choiceLimits({ kind, minimum, maximum, options }: BallotQuestion): { least: number; most: number } {
  if (isSingleChoice(kind)) return { least: 1, most: 1 }
  return { least: minimum ?? 0, most: Math.min(maximum ?? options.length, options.length) }
}

/** Everything that is wrong with the marks of one question; nothing: they may be cast. The same in the browser and on the server. */
export function checkMarks(question: BallotQuestion, marks: Marks): BallotFault[] {
  const { options } = question
  if (!Array.isArray(marks) || marks.length !== options.length) return [{ why: 'wrong-length' }]
  const single = marks.flatMap((mark, at) => (mark === null ? [] : faultOf(question, mark, options[at]!.id)))
  if (single.length > 0) return single
  if (isEmpty(question, marks)) return []
  const is = said(question, marks)
  const { least, most } = choiceLimits(question)
  return [
    ...(is > most ? [{ why: 'too-many' as const, most, is }] : []),
    ...(is < least ? [{ why: 'too-few' as const, least, is }] : []),
    ...overFaults(question, marks),
  ]
}

function faultOf(question: BallotQuestion, mark: number, option: string): BallotFault[] {
  if (!Number.isInteger(mark)) return [{ why: 'not-whole', option }]
  const { least, most } = markRange(question)
  if (mark < 0) return [{ why: 'negative', option }]
  if (question.kind === 'points') return []
  return mark < least || mark > most ? [{ why: 'out-of-range', option, least, most }] : []
}

function overFaults(question: BallotQuestion, marks: Marks): BallotFault[] {
  const { spent, points } = summary(question, marks)
  if (question.kind === 'knapsack' && spent > (question.budget ?? 0))
    return [{ why: 'over-budget', most: question.budget ?? 0, over: spent - (question.budget ?? 0) }]
  if (question.kind === 'points' && points > (question.points ?? 0))
    return [{ why: 'over-points', most: question.points ?? 0, over: points - (question.points ?? 0) }]
  return []
}

/** Is the question left out? The voter takes part, but not in this question. */
export function isEmpty(question: BallotQuestion, marks: Marks): boolean {
  return said(question, marks) === 0
}

// a score of 0 and no resistance at all say something; no choice and no points do not
function said({ kind }: BallotQuestion, marks: Marks): number {
  const nothing = isChosenKind(kind) || kind === 'points'
  return marks.filter((mark) => mark !== null && !(nothing && mark === 0)).length
}

/** The marks as they are stored: nothing at all when the question is left out; else each option of choices and points says something. */
export function storedMarks(question: BallotQuestion, marks: Marks): Marks {
  if (isEmpty(question, marks)) return question.options.map(() => null)
  return isChosenKind(question.kind) || question.kind === 'points' ? marks.map((mark) => mark ?? 0) : marks
}

/** The name of the field of a choice, or of the number of one option. */
export function fieldName({ position }: Pick<BallotQuestion, 'position'>, option?: string): string {
  return option === undefined ? `q${position}` : `q${position}.${option}`
}

/**
 * The marks a form says about a question: `q2` is the id of an option chosen, `q2.<id of the option>` a number. What is no number becomes NaN, for
 * `checkMarks` to name. null: the form does not belong to this question (unknown option, one answered twice).
 */
export function readMarks(form: FormData | URLSearchParams, question: BallotQuestion): Marks | null {
  const { kind, options } = question
  const ids = new Set(options.map(({ id }) => id))
  if (isChosenKind(kind)) {
    const chosen = form.getAll(fieldName(question)).filter((value) => value !== '')
    if (chosen.some((value) => typeof value !== 'string' || !ids.has(value))) return null
    return options.map(({ id }) => (chosen.includes(id) ? 1 : 0))
  }
  const start = fieldName(question, '')
  for (const name of form.keys()) if (name.startsWith(start) && !ids.has(name.slice(start.length))) return null
  const values = options.map(({ id }) => form.getAll(fieldName(question, id)))
  if (values.some((value) => value.length > 1)) return null
  return values.map(([value]) => readNumber(value))
}

function readNumber(value: FormDataEntryValue | undefined): number | null {
  if (value === undefined) return null
  const text = typeof value === 'string' ? value.trim() : 'file'
  if (text === '') return null
  return /^[-−]?\d{1,9}$/.test(text) ? Number(text.replace('−', '-')) : Number.NaN
}

/** The form fields that say these marks, for a page that asks once more before it casts. */
export function fieldsOf(question: BallotQuestion, marks: Marks): { name: string; value: string }[] {
  return question.options.flatMap(({ id }, at) => {
    const mark = marks[at] ?? null
    if (isChosenKind(question.kind)) return mark === 1 ? [{ name: fieldName(question), value: id }] : []
    return mark === null ? [] : [{ name: fieldName(question, id), value: String(mark) }]
  })
}

export type BallotSummary = {
  /** options something is said about */
  chosen: number
  least: number
  most: number
  /** what the chosen options cost together, and what is left of the budget (below zero: too much); cents */
  spent: number
  left: number | null
  /** points given, and points left */
  points: number
  pointsLeft: number | null
}

/** What stands beside the ballot while it is filled in. */
export function summary(question: BallotQuestion, marks: Marks): BallotSummary {
  const { kind, options, budget, points } = question
  const chosen = (at: number) => (marks[at] ?? 0) > 0
  const spent = isChosenKind(kind) ? sum(options.map(({ cost }, at) => (chosen(at) ? (cost ?? 0) : 0))) : 0
  const given = kind === 'points' ? sum(marks.map((mark) => (Number.isInteger(mark) ? mark! : 0))) : 0
  return {
    chosen: said(question, marks),
    ...choiceLimits(question),
    spent,
    left: kind === 'knapsack' ? (budget ?? 0) - spent : null,
    points: given,
    pointsLeft: kind === 'points' ? (points ?? 0) - given : null,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * The options as one voter sees them: in an own order that stays the same for the same seed, so that no option profits from standing first. Yes and
 * no stay where everybody expects them; the passive option stands last.
 */
export function ballotOrder({ options, shuffled, kind }: BallotQuestion, seed: string): BallotOption[] {
  if (!shuffled || kind === 'yesNo') return [...options]
  const draw = numbersFrom(seed)
  const places = options.map((option) => ({ option, place: draw() + (option.passive ? 1 : 0) }))
  return places.toSorted((a, b) => a.place - b.place).map(({ option }) => option)
}

// mulberry32 over an FNV-1a hash: an order to read in, nothing that has to be kept secret
function numbersFrom(seed: string): () => number {
  let state = 2_166_136_261
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 16_777_619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
