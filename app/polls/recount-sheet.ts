import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import { type Ballots, ballotsOf } from '#app/methods/ballots.ts'
import { type CountingRule, count, type Money } from '#app/methods/count.ts'
import { placeOf } from './json-place.ts'
import type { Recount, RecountWords } from './recount-outcome.ts'

const thresholds = z.object({
  majority: z.enum(['simple', 'twoThirds']),
  turnoutPercent: z.number().nullable(),
  yesPercent: z.number().nullable(),
})
const rule = z.discriminatedUnion('method', [
  z.object({ method: z.literal('yesNo'), thresholds, eligible: z.int().min(0).nullable() }),
  z.object({ method: z.literal('plurality') }),
  z.object({ method: z.literal('approval') }),
  z.object({ method: z.literal('score'), by: z.enum(['mean', 'median']) }),
  z.object({ method: z.literal('points') }),
  z.object({ method: z.literal('schulze') }),
  z.object({ method: z.literal('instantRunoff') }),
  z.object({ method: z.literal('consensing'), passive: z.int().min(0).nullable() }),
  z.object({ method: z.literal('greedy'), by: z.enum(['votes', 'votesPerCost']) }),
  z.object({
    method: z.literal('equalShares'),
    utility: z.enum(['cost', 'cardinality']),
    completion: z.enum(['none', 'add1u', 'greedy']),
    step: z.int().min(1).optional(),
  }),
]) satisfies z.ZodType<CountingRule>

const money = z.int().min(0)
const sheet = z.object({
  method: z.string(),
  version: z.literal(1),
  input: z.object({
    rule,
    options: z.array(z.object({ id: z.string(), title: z.string(), cost: money.nullable().default(null) })).min(1),
    seed: z.string().nullable().default(null),
    seedHash: z.string().nullable().default(null),
    lots: z.array(z.string()).nullable().default(null),
    budget: money.nullable().default(null),
    ballots: z.array(z.tuple([z.int().min(0).max(0xffffffff), z.array(z.int().min(-1).max(32_767).nullable())])),
  }),
  result: z.unknown().optional(),
})
type Input = z.infer<typeof sheet>['input']

/** Counts the ballots of a published result sheet again. Its lots are drawn again from the seed, too. */
export function recountSheet(text: string, file: unknown, { t }: RecountWords): Recount {
  const wrong = (path: PropertyKey[], message: string): Recount => ({
    ok: false,
    problems: [{ ...placeOf(text, path), message }],
  })
  const parsed = sheet.safeParse(file)
  if (!parsed.success) {
    const { path } = parsed.error.issues[0]!
    if (path[0] === 'version')
      return wrong(path, t.version({ version: String((file as { version?: unknown }).version) }))
    return wrong(path, t.wrong({ path: path.join('.') }))
  }
  const { method, version, input, result: published } = parsed.data
  if (method !== input.rule.method) return wrong(['method'], t.wrong({ path: 'method' }))
  const short = input.ballots.findIndex(([, marks]) => marks.length !== input.options.length)
  if (short !== -1) return wrong(['input', 'ballots', short, 1], t.marks({ options: input.options.length }))
  const odd = oddInput(input)
  if (odd) return wrong(odd, t.wrong({ path: odd.join('.') }))

  const drawn = input.seed === null ? null : lotsOf(input.seed, input.options)
  const lots = drawn ?? input.lots ?? input.options.map(({ id }) => id)
  const result = count(input.rule, ballotsIn(input), lots, moneyOf(input))
  const lotsAgree =
    (!drawn || !input.lots || isDeepStrictEqual(drawn, input.lots)) &&
    (input.seed === null || input.seedHash === null || sha256(input.seed) === input.seedHash)
  const plain: unknown = JSON.parse(JSON.stringify(result))
  const isSame = published === undefined ? null : isDeepStrictEqual(plain, published)
  return {
    ok: true,
    output: { method, version, agrees: isSame === null ? null : isSame && lotsAgree, result },
    agrees: lotsAgree ? isSame : false,
    note: lotsAgree ? null : t.lotsDiffer,
  }
}

/** Where an input cannot be counted although each of its parts is fine. */
function oddInput({ rule: { method, ...details }, options, budget, lots }: Input): PropertyKey[] | null {
  if (method === 'yesNo' && options.length !== 3) return ['input', 'options']
  if (lots && lots.length !== options.length) return ['input', 'lots']
  if ('passive' in details && details.passive !== null && details.passive >= options.length)
    return ['input', 'rule', 'passive']
  if (method !== 'greedy' && method !== 'equalShares') return null
  if (budget === null) return ['input', 'budget']
  const free = options.findIndex(({ cost }) => cost === null)
  return free === -1 ? null : ['input', 'options', free, 'cost']
}

function ballotsIn({ options, ballots }: Input): Ballots {
  return ballotsOf(
    options.length,
    ballots.map(([, marks]) => marks),
    ballots.map(([size]) => size),
  )
}

function moneyOf({ budget, options }: Input): Money | null {
  return budget === null ? null : { budget, options: options.map(({ id, cost }) => ({ key: id, cost: cost ?? 0 })) }
}

function lotsOf(seed: string, options: Input['options']): string[] {
  return options.map(({ id }) => sha256(`${seed}:${id}`))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
