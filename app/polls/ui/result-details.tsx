import type { QuestionResult } from '#app/methods/count.ts'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { formatNumber, formatPercent } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { resultTexts } from '../texts/result.ts'

type Line = { key: string; title: string; cells: string[] }

/** What one method has to show beside its result: rounds, comparisons, resistance. */
export function ResultDetails({ result, titles }: { result: QuestionResult; titles: string[] }) {
  const t = useTexts(resultTexts)
  const table = useTable(result, titles)
  if (!table) return null
  const columns: Column<Line>[] = [
    { key: 'title', label: t.option, rowHeader: true, cell: ({ title }) => title },
    ...table.heads.map(
      (label, at): Column<Line> => ({ key: String(at), label, align: 'end', cell: ({ cells }) => cells[at] }),
    ),
  ]
  return (
    <Details summary={table.title}>
      {table.lead ? <p>{table.lead}</p> : null}
      <DataTable
        caption={table.title}
        hideCaption
        phone="scroll"
        columns={columns}
        rows={table.lines}
        rowKey={({ key }) => key}
      />
    </Details>
  )
}

type Table = { title: string; lead?: string; heads: string[]; lines: Line[] }

function useTable(result: QuestionResult, titles: string[]): Table | null {
  const t = useTexts(resultTexts).details
  const language = useLanguage()
  const number = (n: number) => formatNumber(language, n)
  switch (result.method) {
    case 'instantRunoff': {
      const { rounds, order } = result
      return {
        title: t.rounds,
        heads: rounds.map((_, at) => t.round({ n: at + 1 })),
        lines: [
          ...order.map((option) => ({
            key: String(option),
            title: titles[option] ?? '',
            cells: rounds.map(({ totals, out }) => {
              const total = totals[option]
              return total == null ? '–' : `${number(total)}${out === option ? ` (${t.out})` : ''}`
            }),
          })),
          { key: 'exhausted', title: t.exhausted, cells: rounds.map(({ exhausted }) => number(exhausted)) },
        ],
      }
    }
    case 'schulze':
      return {
        title: t.pairs,
        lead: t.pairsLead,
        heads: result.order.map((option) => t.before({ option: titles[option] ?? '' })),
        lines: result.order.map((row) => ({
          key: String(row),
          title: titles[row] ?? '',
          cells: result.order.map((column) => (row === column ? '–' : number(result.pairs[row]![column]!))),
        })),
      }
    case 'consensing': {
      const { order, totals, acceptance, valid, betterThanPassive, passive } = result
      const compared = (option: number) => (option === passive ? t.none : betterThanPassive![option] ? t.yes : t.no)
      return {
        title: t.resistance,
        heads: [t.sum, t.average, t.acceptance, ...(betterThanPassive ? [t.better] : [])],
        lines: order.map((option) => ({
          key: String(option),
          title: titles[option] ?? '',
          cells: [
            number(totals[option]!),
            valid === 0 ? '–' : number(Math.round((totals[option]! / valid) * 10) / 10),
            formatPercent(language, acceptance[option]!),
            ...(betterThanPassive ? [compared(option)] : []),
          ],
        })),
      }
    }
    default:
      return null
  }
}
