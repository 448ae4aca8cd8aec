import * as z from 'zod'
import { parseMoney } from '#app/ui/forms/money.ts'
import { type BudgetBallotKind, budgetBallotKinds } from './budget.ts'
import { completions, ruleChoices, ruleOf } from './budget-rule.ts'
import type { BudgetTerms } from './planning.server.ts'
import type { BudgetStaffTexts } from './texts/staff.ts'

type Errors = BudgetStaffTexts['errors']
type District = { id: string; name: string }

export const mostMoney = 100_000_000_000

/** Money of a district: the name of its field. */
export function districtField(id: string): string {
  return `district-${id}`
}

/** Terms of a round: one field of money for everybody, one per district; what stays empty is no pot. */
export function termsForm(t: Errors, districts: readonly District[]) {
  return z
    .object({
      amount: money(t).default(null),
      ...Object.fromEntries(districts.map(({ id }) => [districtField(id), money(t).default(null)])),
      ballotKind: z.enum(budgetBallotKinds, t.ballotKind),
      maximum: wholeNumber(t.maximum, 1, 1_000),
      points: wholeNumber(t.points, 1, 1_000),
      rule: z.enum(ruleChoices, t.rule),
      completion: z.enum(completions, t.completion).default('add1u'),
      checkUntil: z
        .string()
        .default('')
        .refine((day) => day === '' || isDay(day), t.day)
        .transform((day) => day || null),
    })
    .superRefine((value, context) => {
      if (potsWanted(value, districts).length === 0)
        context.addIssue({ code: 'custom', path: ['amount'], message: t.noMoney })
      if (value.ballotKind === 'points' && value.points === null)
        context.addIssue({ code: 'custom', path: ['points'], message: t.points })
    })
}

export function newBudgetForm(t: Errors, districts: readonly District[]) {
  return termsForm(t, districts).safeExtend({ id: z.uuid(t.reload), processId: z.uuid(t.process) })
}

type Filled = {
  amount: number | null
  ballotKind: BudgetBallotKind
  maximum: number | null
  points: number | null
  rule: (typeof ruleChoices)[number]
  completion: (typeof completions)[number]
  checkUntil: string | null
}
type KnownPot = { id: string; districtId: string | null }

/** The form as the verb takes it; pots that were there keep their id. */
export function termsOf(
  filled: Filled,
  districts: readonly District[],
  known: readonly KnownPot[],
  { whole, newId }: { whole: string; newId: () => string },
): BudgetTerms {
  const { ballotKind, maximum, points, checkUntil } = filled
  const idOf = (districtId: string | null) => known.find((pot) => pot.districtId === districtId)?.id ?? newId()
  return {
    ballotKind,
    rule: ruleOf(filled),
    maximum,
    points,
    checkUntil,
    pots: potsWanted(filled, districts).map(({ district, amount }) => ({
      id: idOf(district?.id ?? null),
      title: district?.name ?? whole,
      amount,
      districtId: district?.id ?? null,
    })),
  }
}

function potsWanted(filled: object, districts: readonly District[]): { district: District | null; amount: number }[] {
  const values = filled as Record<string, unknown>
  const fields = [
    { district: null, amount: values.amount },
    ...districts.map((district) => ({ district, amount: values[districtField(district.id)] })),
  ]
  return fields.flatMap(({ district, amount }) =>
    typeof amount === 'number' && amount > 0 ? [{ district, amount }] : [],
  )
}

/** An amount as people type it, in cents; nothing typed is null. */
export function money(t: Pick<Errors, 'money'>, least = 100) {
  return z.string(t.money).transform((typed, context) => {
    if (typed.trim() === '') return null
    const cents = parseMoney(typed)
    if (cents !== null && cents >= least && cents <= mostMoney) return cents
    context.addIssue({ code: 'custom', message: t.money })
    return z.NEVER
  })
}

function wholeNumber(message: string, least: number, most: number) {
  return z
    .string(message)
    .default('')
    .transform((typed, context) => {
      const plain = typed.replace(/[\s.\u00a0\u202f]/g, '')
      if (plain === '') return null
      const number = /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN
      if (number >= least && number <= most) return number
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
}

/** A day of the calendar, as date fields send it. */
export function isDay(day: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
}
