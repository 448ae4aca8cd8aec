import * as z from 'zod'
import { parseMoney } from '#app/ui/forms/money.ts'
import type { QuestionKind } from './poll.ts'
import type { QuestionContent } from './questions.server.ts'
import { type Counting, countings, majorities, ruleOf } from './rule.ts'
import { checkbox, wholeNumber } from './staff-form.ts'
import type { QuestionTexts } from './texts/staff-questions.ts'

export const questionLengths = { title: { min: 5, max: 200 }, text: 2_000, option: 200, argument: 1_000 }

type Errors = QuestionTexts['errors']

/** Kinds for which people tick several, so that staff set limits. */
export const limitedKinds: readonly QuestionKind[] = ['approval', 'budgetApproval', 'knapsack', 'ranking']
export const budgetKinds: readonly QuestionKind[] = ['budgetApproval', 'knapsack']

/** A question of this kind; what belongs to other kinds is left aside. */
export function questionForm(kind: QuestionKind, t: Errors) {
  const rules: readonly Counting[] = countings[kind]
  return z
    .object({
      id: z.uuid(t.reload),
      title: z.string(t.title).trim().min(questionLengths.title.min, t.title).max(questionLengths.title.max, t.tooLong),
      text: z.string().trim().max(questionLengths.text, t.tooLong).default(''),
      minimum: limitedKinds.includes(kind) ? wholeNumber(t.limit, 1, 100) : nothing(),
      maximum: limitedKinds.includes(kind) ? wholeNumber(t.limit, 1, 100) : nothing(),
      points: kind === 'points' ? needed(wholeNumber(t.points, 1, 1_000), t.points) : nothing(),
      budget: budgetKinds.includes(kind) ? needed(money(t.budget), t.budget) : nothing(),
      order: kind === 'yesNo' ? z.string().default('fixed') : z.enum(['shuffled', 'fixed'], t.order),
      districtId: z
        .union([z.literal(''), z.uuid(t.district)], t.district)
        .default('')
        .transform((id) => id || null),
      counting: rules.length > 1 ? z.enum(rules as [Counting, ...Counting[]], t.rule) : z.string().default(rules[0]!),
      majority: kind === 'yesNo' ? z.enum(majorities, t.majority) : z.string().default('simple'),
      turnoutPercent: percent(t),
      yesPercent: kind === 'yesNo' ? percent(t) : nothing(),
    })
    .check(({ value, issues }) => {
      const { minimum, maximum } = value
      if (minimum !== null && maximum !== null && minimum > maximum)
        issues.push({ code: 'custom', path: ['maximum'], message: t.limitsCrossed, input: value })
    })
    .transform(({ id, order, counting, majority, turnoutPercent, yesPercent, ...rest }) => {
      const rule = ruleOf({
        counting: rules.length > 1 ? (counting as Counting) : rules[0]!,
        majority: majority === 'twoThirds' ? 'twoThirds' : 'simple',
        turnoutPercent,
        yesPercent,
      })
      const content: QuestionContent = { ...rest, kind, shuffled: order === 'shuffled', rule }
      return { id, content }
    })
}

export function optionForm(kind: QuestionKind, t: Errors) {
  const { option, text, argument } = questionLengths
  return z
    .object({
      id: z.uuid(t.reload),
      title: z.string(t.optionTitle).trim().min(1, t.optionTitle).max(option, t.optionTitle),
      text: z.string().trim().max(text, t.tooLong).default(''),
      pro: z.string().trim().max(argument, t.tooLong).default(''),
      contra: z.string().trim().max(argument, t.tooLong).default(''),
      place: z.string().trim().max(option, t.tooLong).default(''),
      latitude: degrees(t, 85),
      longitude: degrees(t, 180),
      cost: money(t.cost),
      passive: checkbox(),
      photoRemoved: checkbox(),
      photoDescription: z.string().trim().max(500, t.tooLong).default(''),
    })
    .transform(({ id, photoRemoved, photoDescription, passive, ...content }) => ({
      id,
      photoRemoved,
      photoDescription,
      content: { ...content, passive: passive && kind === 'consensing' },
    }))
}

/** One title per line. */
export function optionsForm(t: Errors) {
  return z.object({
    titles: z
      .string(t.many)
      .max(25_000, t.tooLong)
      .transform((text, context) => {
        const titles = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
        const said = titles.filter((title) => title !== '')
        const message =
          said.length === 0
            ? t.many
            : said.length > 100
              ? t.tooMany
              : said.some((title) => title.length > questionLengths.option)
                ? t.manyTooLong
                : null
        if (message === null) return said
        context.addIssue({ code: 'custom', message })
        return z.NEVER
      }),
  })
}

function nothing() {
  return z
    .unknown()
    .optional()
    .transform(() => null)
}

function needed<Schema extends z.ZodType<number | null>>(schema: Schema, message: string) {
  return schema.refine((value) => value !== null, message)
}

function money(message: string) {
  return z
    .string(message)
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const cents = parseMoney(typed)
      if (cents !== null && cents <= 1_000_000_000_00) return cents
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
}

function percent(t: Errors) {
  return z
    .string(t.percent)
    .default('')
    .transform((typed, context) => {
      const plain = typed.trim().replace(',', '.').replace(/\s*%$/, '')
      if (plain === '') return null
      const number = /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
      if (number > 0 && number <= 100) return number
      context.addIssue({ code: 'custom', message: t.percent })
      return z.NEVER
    })
}

function degrees(t: Errors, most: number) {
  return z
    .string(t.place)
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const number = Number(typed)
      if (Number.isFinite(number) && Math.abs(number) <= most) return number
      context.addIssue({ code: 'custom', message: t.place })
      return z.NEVER
    })
}
