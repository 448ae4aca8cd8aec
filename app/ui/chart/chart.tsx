import './chart.css'
import { lazy, Suspense, useRef } from 'react'
import { useHydrated } from '../client-only.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { formatNumber } from '../format.ts'
import { uiTexts } from '../ui-texts.ts'
import { useSeen } from '../use-seen.ts'
import { useLanguage, useTexts } from '../use-texts.ts'
import type { ChartRow } from './chart-row.ts'

const BarsDrawn = lazy(() => import('./bars.client.tsx'))

export type ChartProps = {
  title: string
  /** what stands in the first column of the table */
  labelName: string
  series: readonly string[]
  rows: readonly ChartRow[]
}

/** Bars over time and the table with the same numbers; the drawing comes when it is seen, the table is always there. */
export function Chart({ title, labelName, series, rows }: ChartProps) {
  const t = useTexts(uiTexts)
  const language = useLanguage()
  const hydrated = useHydrated()
  const frame = useRef<HTMLDivElement>(null)
  const seen = useSeen(frame)
  const columns: Column<ChartRow>[] = [
    { key: 'label', label: labelName, cell: ({ label }) => label },
    ...series.map(
      (name, at): Column<ChartRow> => ({
        key: name,
        label: name,
        align: 'end',
        cell: ({ values }) => formatNumber(language, values[at] ?? 0),
      }),
    ),
  ]
  return (
    <figure className="chart" aria-label={title}>
      <div className="chart__drawing" ref={frame} aria-hidden>
        {hydrated && seen ? (
          <Suspense>
            <BarsDrawn series={series} rows={rows} />
          </Suspense>
        ) : null}
      </div>
      <Details summary={t.chartTable}>
        <DataTable
          caption={title}
          hideCaption
          phone="scroll"
          columns={columns}
          rows={rows}
          rowKey={({ label }) => label}
        />
      </Details>
    </figure>
  )
}
