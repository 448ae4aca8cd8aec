import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { type BallotFault, checkMarks, fieldName, readMarks } from './ballot.ts'
import type { BallotQuestion, Marks } from './poll.ts'

export type SentBallot =
  /** per question of the poll; null for those that are not asked of this voter */
  { ok: true; marks: (Marks | null)[] } | { ok: false; refusal: Refusal }

type Words = { faults: (fault: BallotFault) => string; foreign: string }

/** Reads a ballot as it was sent, and says at each question what is wrong with it. */
export function readBallot(
  form: FormData,
  questions: readonly BallotQuestion[],
  asked: readonly string[],
  words: Words,
): SentBallot {
  const own = questions.filter(({ id }) => asked.includes(id))
  // one field per option at most, and a few beside: who sends more does not fill in this form
  const most = own.reduce((sum, { options }) => sum + options.length, 20)
  if ([...form.keys()].length > most) return { ok: false, refusal: { errors: {}, values: {}, summary: words.foreign } }
  const names = new Set(own.map((question) => fieldName(question)))
  const foreign = [...form.keys()].some((name) => /^q\d/.test(name) && !names.has(name.split('.', 1)[0]!))
  const marks = questions.map((question) => (own.includes(question) ? readMarks(form, question) : null))
  const unfit = own.filter((question) => marks[questions.indexOf(question)] === null)
  if (foreign || unfit.length > 0) {
    // what belongs elsewhere is not shown again
    const at = Object.fromEntries(unfit.map((question) => [fieldName(question), words.foreign]))
    return { ok: false, refusal: { errors: at, values: {}, summary: words.foreign } }
  }
  const errors: Refusal['errors'] = {}
  for (const question of own) {
    for (const fault of checkMarks(question, marks[questions.indexOf(question)]!))
      errors[fieldName(question, fault.option)] ??= words.faults(fault)
  }
  if (Object.keys(errors).length > 0) return { ok: false, refusal: { errors, values: sentValues(form) } }
  return { ok: true, marks }
}

/** What was chosen and typed, for the form to show again. */
export function sentValues(form: FormData): Refusal['values'] {
  const names = new Set([...form.keys()].filter((name) => /^q\d/.test(name)))
  return Object.fromEntries(
    Array.from(names, (name) => {
      const all = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, all.length > 1 ? all : (all[0] ?? '')]
    }),
  )
}
