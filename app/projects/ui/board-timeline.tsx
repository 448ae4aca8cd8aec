import { DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BoardItem } from '../board.server.ts'
import { type Axis, axisOf, axisWidth, barsOf, positionOf, yearsOf } from '../gantt.ts'
import { type Day, isOpen } from '../project.ts'
import { scheduleOf } from '../schedule-text.ts'
import { boardTexts } from '../texts/board.ts'
import { projectTexts } from '../texts/project.ts'
import { LightBadge } from './light-badge.tsx'
import { TimelineLegend } from './timeline-legend.tsx'

export type TimelineItem = Pick<
  BoardItem,
  | 'number'
  | 'title'
  | 'state'
  | 'light'
  | 'startFirstPromised'
  | 'startPlanned'
  | 'startActual'
  | 'endFirstPromised'
  | 'endPlanned'
  | 'endActual'
> & { why?: string | undefined }

/** Promised against actual, project by project: drawn, in sentences and as a table. */
export function BoardTimeline({ items, today }: { items: TimelineItem[]; today: Day }) {
  const t = useTexts(boardTexts).timeline
  const axis = axisOf(items, today)
  const years = yearsOf(axis)
  // narrow years show every other label
  const step = Math.ceil(years.length / 8)
  return (
    <div className="board-timeline">
      <TimelineLegend />
      <div className="board-timeline__rows">
        <ol className="board-timeline__years" aria-hidden>
          {years.map((year, index) => (
            <li key={year}>{index % step === 0 ? year : null}</li>
          ))}
        </ol>
        <ol className="board-timeline__list">
          {items.map((item) => (
            <Row key={item.number} item={item} axis={axis} today={today} />
          ))}
        </ol>
      </div>
      <Details summary={t.asTable}>
        <ScheduleTable items={items} today={today} />
      </Details>
    </div>
  )
}

type RowProps = { item: TimelineItem; axis: Axis; today: Day }

function Row({ item, axis, today }: RowProps) {
  const t = useTexts(boardTexts).timeline
  const language = useLanguage()
  const { promised, now, verdict } = scheduleOf(language, item, today, item.why)
  return (
    <li className="board-timeline__row">
      <div className="board-timeline__head">
        <a className="board-timeline__title" href={`/vorhaben/${item.number}`}>
          {item.title}
        </a>
        <LightBadge light={item.light} />
      </div>
      <Chart item={item} axis={axis} today={today} />
      <p className="board-timeline__words">
        {promised ? `${t.promisedSpan({ span: promised })} ` : null}
        {now && now !== promised ? `${t.nowSpan({ span: now })} ` : null}
        {promised || now ? null : t.undated}
        {verdict ? <strong>{verdict}</strong> : null}
      </p>
    </li>
  )
}

function Chart({ item, axis, today }: RowProps) {
  const { promised, past, planned, late } = barsOf({ ...item, open: isOpen(item.state) }, axis, today)
  const now = positionOf(today, axis)
  const starts = yearsOf(axis).map((year) => positionOf(`${year}-01-01`, axis))
  return (
    <svg
      className="gantt"
      width="100%"
      height="44"
      viewBox={`0 0 ${axisWidth} 44`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      {starts.map((x) => (
        <line key={x} className="gantt__year" x1={x} x2={x} y1="0" y2="44" />
      ))}
      {promised && (
        <rect className="gantt__promised" x={promised.from} width={promised.to - promised.from} y="6" height="10" />
      )}
      {planned && (
        <rect className="gantt__planned" x={planned.from} width={planned.to - planned.from} y="20" height="16" />
      )}
      {past && <rect className="gantt__past" x={past.from} width={past.to - past.from} y="20" height="16" />}
      {late && <rect className="gantt__late" x={late.from} width={late.to - late.from} y="37" height="4" />}
      <line className="gantt__today" x1={now} x2={now} y1="0" y2="44" />
    </svg>
  )
}

function ScheduleTable({ items, today }: { items: TimelineItem[]; today: Day }) {
  const { asTable, columns, same, undated } = useTexts(boardTexts).timeline
  const { states } = useTexts(projectTexts)
  const language = useLanguage()
  const rows = items.map((item) => ({ ...item, ...scheduleOf(language, item, today) }))
  return (
    <DataTable
      caption={asTable}
      hideCaption
      rows={rows}
      rowKey={(row) => row.number}
      columns={[
        {
          key: 'title',
          label: columns.title,
          cell: (row) => <a href={`/vorhaben/${row.number}`}>{row.title}</a>,
        },
        { key: 'state', label: columns.state, cell: (row) => states[row.state] },
        { key: 'promised', label: columns.promised, cell: (row) => row.promised ?? undated },
        { key: 'now', label: columns.now, cell: (row) => row.now ?? undated },
        { key: 'difference', label: columns.difference, cell: (row) => row.verdict ?? (row.promised ? same : '–') },
      ]}
    />
  )
}
