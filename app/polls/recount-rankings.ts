import * as z from 'zod'
import type { Ballots } from '#app/methods/ballots.ts'
import { answerTo, expectedAnswer, methodOf } from '#app/methods/ranking-expectations.ts'
import { rankingMethodNamed, rankingMethods } from '#app/methods/ranking-methods.ts'
import { readRankings } from '#app/methods/ranking-text.ts'
import { placeOf } from './json-place.ts'
import type { Recount, RecountWords } from './recount-outcome.ts'

const names = z.array(z.string().min(1)).min(1)
const group = z.union([z.string(), names])
const rankings = z.object({
  candidates: names.refine((all) => new Set(all).size === all.length),
  votes: z.union([z.array(z.string()), z.string().transform((text) => text.split('\n'))]),
  method: z.string().default('Schulze Winning'),
  implicit_ranking: z.boolean().default(true),
  /** the ranking, best first: "A > B = C", ["A", ["B", "C"]] or { "1": "A", "2": ["B", "C"] } */
  expected: z.union([z.string(), z.array(group), z.record(z.string(), group)]).optional(),
  /** several questions at once, as in the tests of Condorcet PHP */
  expect: z
    .array(z.object({ call: z.string(), method: z.string().nullable(), what: z.string(), expected: z.unknown() }))
    .optional(),
})
type Rankings = z.infer<typeof rankings>
type Wrong = { path: PropertyKey[]; message: string /** column inside a text */; within?: number }

/** Counts one election by rankings, or a list of them, and compares with what the file expects. */
export function recountRankings(text: string, file: unknown, { t }: RecountWords): Recount {
  const isList = Array.isArray(file)
  const counted = (isList ? (file as unknown[]) : [file]).map((one, at) => {
    const found = election(one, t)
    return 'wrong' in found && isList ? { wrong: { ...found.wrong, path: [at, ...found.wrong.path] } } : found
  })
  const problems = counted.flatMap((one) => ('wrong' in one ? [placed(text, one.wrong)] : []))
  if (problems.length > 0) return { ok: false, problems }
  const fine = counted.flatMap((one) => ('wrong' in one ? [] : [one]))
  const verdicts = fine.flatMap(({ agrees }) => (agrees === null ? [] : [agrees]))
  return {
    ok: true,
    output: isList ? fine.map(({ output }) => output) : fine[0]!.output,
    agrees: verdicts.length === 0 ? null : verdicts.every(Boolean),
    note: null,
  }
}

function election(one: unknown, t: RecountWords['t']): { wrong: Wrong } | { output: unknown; agrees: boolean | null } {
  const parsed = rankings.safeParse(one)
  if (!parsed.success) {
    const { path } = parsed.error.issues[0]!
    return { wrong: { path, message: t.wrong({ path: path.join('.') || 'candidates, votes' }) } }
  }
  const { candidates, votes, method, implicit_ranking, expect } = parsed.data
  if (!implicit_ranking) return { wrong: { path: ['implicit_ranking'], message: t.explicit } }
  const read = readRankings(votes, candidates)
  if (!read.ok) {
    const isList = Array.isArray((one as { votes: unknown }).votes)
    const path = isList ? ['votes', read.line - 1] : ['votes']
    // in one text every line end before is written as two characters
    const before = isList ? 0 : votes.slice(0, read.line - 1).reduce((sum, line) => sum + line.length + 2, 0)
    return { wrong: { path, message: read.message, within: before + read.column } }
  }
  if (expect) return answers(parsed.data, read.ballots, t)
  const name = rankingMethodNamed(method)
  if (!name) return { wrong: { path: ['method'], message: t.methodUnknown({ name: method }) } }
  const result = rankingMethods[name](read.ballots, [])
  const ranking = result.ranking.map((options) => options.map((option) => candidates[option]!))
  const expected = parsed.data.expected === undefined ? null : groups(parsed.data.expected)
  const agrees = expected && same(expected.map(sorted), ranking.map(sorted))
  return { output: { method: name, ranking, winners: ranking[0] ?? [], agrees, candidates, result }, agrees }
}

function answers({ candidates, expect = [] }: Rankings, ballots: Ballots, t: RecountWords['t']) {
  const unknown = expect.findIndex((one) => methodOf(one) === null)
  if (unknown !== -1) {
    const message = t.methodUnknown({ name: expect[unknown]!.method ?? '' })
    return { wrong: { path: ['expect', unknown, 'method'], message } }
  }
  const output = expect.map((one) => {
    const [found, expected] = [answerTo(one, candidates, ballots), expectedAnswer(one)]
    return { ...one, method: methodOf(one), found, agrees: same(expected, found) }
  })
  return { output, agrees: output.length > 0 ? output.every(({ agrees }) => agrees) : null }
}

function placed(text: string, { path, message, within = 0 }: Wrong) {
  const { line, column } = placeOf(text, path)
  return { line, column: column + within, message }
}

function groups(expected: NonNullable<Rankings['expected']>): string[][] {
  const list =
    typeof expected === 'string' ? expected.split('>').map((rank) => rank.split('=')) : Object.values(expected)
  return list.map((one) => [one].flat().map((name) => name.trim()))
}

function sorted(some: readonly string[]): string[] {
  return some.toSorted()
}

/** Fractions agree to eight places. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 5e-9
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const [left, right] = [Object.entries(a), Object.keys(b)]
  return left.length === right.length && left.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]))
}
