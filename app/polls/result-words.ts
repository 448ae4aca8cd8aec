import type { QuestionResult } from '#app/methods/count.ts'
import { formatNumber, formatPercent } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { hasVotes, type Measure, type ResultRow, type ResultRows } from './result-rows.ts'
import { resultTexts } from './texts/result.ts'

/** The value of a row, as it is written. */
export function valueInWords(language: Language, measure: Measure, value: number): string {
  if (measure === 'acceptance') return formatPercent(language, value)
  return formatNumber(language, measure === 'mean' ? Math.round(value * 100) / 100 : value)
}

/** Why it came out like this, in one sentence or two. */
export function whyInWords(language: Language, result: QuestionResult, { measure, rows }: ResultRows): string {
  const t = textsIn(resultTexts, language)
  const number = (n: number) => formatNumber(language, n)
  if (!hasVotes(result)) return t.nobody
  if (result.method === 'yesNo') {
    const [yes, no] = result.totals.map(number) as [string, string]
    const said = result.accepted ? t.yesNo.accepted({ yes, no }) : t.yesNo.rejected({ yes, no })
    const quorum = result.yes
      ? ` ${t.yesNo.yesQuorum({ needed: number(result.yes.needed), had: number(result.yes.had) })}`
      : ''
    return `${said} ${t.yesNo.majority({ needed: number(result.majority.needed) })}${quorum}`
  }
  if (result.method === 'greedy' || result.method === 'equalShares') return t.inBudget
  const [first, second] = rows as [ResultRow, ResultRow | undefined]
  return t.why[result.method]({
    first: first.title,
    second: second?.title ?? null,
    value: valueInWords(language, measure, first.value),
    other: second ? valueInWords(language, measure, second.value) : null,
    ballots: number('valid' in result ? result.valid : 0),
    rounds: result.method === 'instantRunoff' ? result.rounds.length : 0,
    all: result.method === 'schulze' && first.value === rows.length - 1,
  })
}

/** The result for people who do not see the picture of it. */
export function resultAlt(language: Language, question: string, { measure, rows }: ResultRows): string {
  const t = textsIn(resultTexts, language)
  const lines = rows.map(({ title, value }) =>
    t.altRow({ title, value: valueInWords(language, measure, value), measure: t.measures[measure] }),
  )
  return t.alt({ question, rows: `${t.measures[measure]}: ${lines.join('; ')}` })
}
