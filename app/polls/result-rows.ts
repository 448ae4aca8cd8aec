import type { QuestionResult } from '#app/methods/count.ts'

/** What the bars of a result measure. */
export type Measure = 'votes' | 'approvals' | 'points' | 'mean' | 'median' | 'comparisons' | 'lastRound' | 'acceptance'

export type ResultRow = {
  option: number
  title: string
  /** equal places are ties; null: has none (abstention) */
  place: number | null
  value: number
  /** length of the bar, 0 to 1 */
  share: number
  won: boolean
}
export type ResultRows = { measure: Measure; rows: ResultRow[] }

/** What chart, table, image and file of one question show, best first; null: a budget, which has a page of its own. */
export function resultRows(result: QuestionResult, titles: readonly string[]): ResultRows | null {
  const measured = measureOf(result)
  if (!measured || !('ranking' in result)) return null
  const { measure, values, whole } = measured
  const places = new Map<number, number>()
  let place = 1
  for (const group of result.ranking) {
    for (const option of group) places.set(option, place)
    place += group.length
  }
  const rest = titles.map((_, option) => option).filter((option) => !result.order.includes(option))
  const order = result.method === 'yesNo' ? [0, 1, 2] : [...result.order, ...rest]
  const winner = result.method === 'yesNo' ? (result.accepted ? 0 : 1) : result.order[0]
  const rows = order.map((option) => ({
    option,
    title: titles[option] ?? '',
    place: result.method === 'yesNo' ? null : (places.get(option) ?? null),
    value: values[option] ?? 0,
    share: whole > 0 ? Math.min(1, (values[option] ?? 0) / whole) : 0,
    won: option === winner && hasVotes(result),
  }))
  return { measure, rows }
}

/** Did anybody answer the question? */
export function hasVotes(result: QuestionResult): boolean {
  return 'valid' in result && result.valid > 0
}

function measureOf(result: QuestionResult): { measure: Measure; values: readonly number[]; whole: number } | null {
  switch (result.method) {
    case 'yesNo':
    case 'plurality':
      return { measure: 'votes', values: result.totals, whole: result.valid }
    case 'approval':
      return { measure: 'approvals', values: result.totals, whole: result.valid }
    case 'points':
      return { measure: 'points', values: result.totals, whole: Math.max(...result.totals) }
    case 'score':
      return result.by === 'mean'
        ? { measure: 'mean', values: result.means, whole: 5 }
        : { measure: 'median', values: result.medians.map((median) => median ?? 0), whole: 5 }
    case 'schulze': {
      const { pairs } = result
      const wins = pairs.map((row, i) => row.filter((own, j) => i !== j && own > pairs[j]![i]!).length)
      return { measure: 'comparisons', values: wins, whole: pairs.length - 1 }
    }
    case 'instantRunoff': {
      // in the last round an option was in
      const last = (option: number) =>
        result.rounds.findLast(({ totals }) => totals[option] !== null)?.totals[option] ?? 0
      const options = result.rounds[0]?.totals.length ?? 0
      return { measure: 'lastRound', values: Array.from({ length: options }, (_, at) => last(at)), whole: result.valid }
    }
    case 'consensing':
      return { measure: 'acceptance', values: result.acceptance, whole: 1 }
    default:
      return null
  }
}
