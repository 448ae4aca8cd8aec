import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { BudgetRule } from '#app/methods/count.ts'
import { textsIn } from '#app/ui/texts.ts'
import { brokenAt } from './json-place.ts'
import type { Recount, RecountWords } from './recount-outcome.ts'
import { recountPabulib } from './recount-pabulib.ts'
import { recountRankings } from './recount-rankings.ts'
import { recountSheet } from './recount-sheet.ts'
import { recountTexts } from './texts/recount.ts'

// a text may be so long
const mostBytes = 400 * 1024 * 1024
const language = /^de/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'de' : 'en'
const t = textsIn(recountTexts, language)
const words: RecountWords = { language, t }

process.exitCode = main(process.argv.slice(2))

/** Counts a file again: JSON on stdout, everything else on stderr. 0: agrees or nothing to agree with, 1: does not, 2: cannot be counted. */
function main(args: string[]): 0 | 1 | 2 {
  const call = calledWith(args)
  if (call === 'help') {
    console.log(t.help)
    return 0
  }
  if ('refusal' in call) return say(call.refusal)
  const text = readText(call.file)
  if (text === null) return 2
  const recount = recountOf(call, text)
  if (!recount.ok) {
    for (const problem of recount.problems) say(t.at({ file: call.file, ...problem }))
    return 2
  }
  process.stdout.write(`${JSON.stringify(recount.output)}\n`)
  if (recount.note) say(recount.note)
  if (recount.agrees !== false) return 0
  say(t.differs)
  return 1
}

type Call = { file: string; isPb: boolean; rule: BudgetRule | null }

function calledWith(args: string[]): Call | { refusal: string } | 'help' {
  const one = { type: 'string' } as const
  let given: { file: string | undefined; more: number; rule?: string; utility?: string; completion?: string }
  try {
    const options = { rule: one, utility: one, completion: one, help: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) return 'help'
    given = { ...values, file: positionals[0], more: positionals.length }
  } catch {
    return { refusal: t.usage }
  }
  const { file, more, rule, utility, completion } = given
  const isOneOf = (value: string | undefined, ...all: string[]) => value === undefined || all.includes(value)
  const isKnown =
    isOneOf(rule, 'greedy', 'equal-shares') &&
    isOneOf(utility, 'cost', 'cardinality') &&
    isOneOf(completion, 'none', 'add1u', 'greedy')
  if (!file || more !== 1 || !isKnown) return { refusal: t.usage }
  const isPb = /\.pb(\.gz)?$/i.test(file)
  const hasDetails = utility !== undefined || completion !== undefined
  if (!isPb && (rule || hasDetails)) return { refusal: t.optionsForPb }
  // a greedy count with a completion is the same count; without a rule it is not said what the details are of
  if (!rule && hasDetails) return { refusal: t.sharesOnly }
  return { file, isPb, rule: ruleOf(rule, utility, completion) }
}

function ruleOf(rule: string | undefined, utility = 'cost', completion = 'none'): BudgetRule | null {
  if (rule === undefined) return null
  if (rule === 'greedy') return { method: 'greedy', by: 'votes' }
  return { method: 'equalShares', utility, completion } as BudgetRule
}

/** The text of the file, unpacked; null when it cannot be had, which is said. */
function readText(file: string): string | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    say(t.unreadable({ file }))
    return null
  }
  if (bytes.length > mostBytes) {
    say(t.tooLarge({ file }))
    return null
  }
  const text = bytes.toString('utf8')
  const broken = text.indexOf('\uFFFD')
  if (broken === -1 || bytes.includes('\uFFFD')) return text
  const before = text.slice(0, broken).split('\n')
  say(t.at({ file, line: before.length, column: before.at(-1)!.length + 1, message: t.notUtf8 }))
  return null
}

function recountOf({ isPb, rule }: Call, text: string): Recount {
  if (isPb) return recountPabulib(text, rule, words)
  const json = text.replace(/^\uFEFF/, '')
  const broken = brokenPlace(json)
  if (broken) return { ok: false, problems: [{ ...broken, message: t.notJson }] }
  const file: unknown = JSON.parse(json)
  const isSheet = file !== null && typeof file === 'object' && 'input' in file
  if (isSheet) return recountSheet(json, file, words)
  if (Array.isArray(file) || (file !== null && typeof file === 'object' && 'candidates' in file))
    return recountRankings(json, file, words)
  return { ok: false, problems: [{ line: 1, column: 1, message: t.notKnown }] }
}

function brokenPlace(json: string) {
  try {
    JSON.parse(json)
    return null
  } catch {
    return brokenAt(json) ?? { line: 1, column: 1 }
  }
}

function say(message: string): 2 {
  console.error(message)
  return 2
}
