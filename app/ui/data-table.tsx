/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'

export type Column<Row> = {
  key: string
  label: string
  /** numbers stand at the end */
  align?: 'start' | 'end'
  /** names the row; the first column unless said */
  rowHeader?: boolean
  cell: (row: Row) => ReactNode
}

export type DataTableProps<Row> = {
  caption: ReactNode
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  /** on phones rows become labelled blocks; `scroll` keeps the table and lets it scroll */
  phone?: 'blocks' | 'scroll'
  highlightedKey?: string | number
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, phone = 'blocks', highlightedKey } = props
  const captionId = useId()
  const naming = columns.find((column) => column.rowHeader) ?? columns[0]
  return (
    <section
      className={classes('data-table', phone === 'blocks' && 'data-table--blocks')}
      aria-labelledby={captionId}
      tabIndex={0}
    >
      <table className="data-table__table">
        <caption id={captionId} className={hideCaption ? 'visually-hidden' : 'data-table__caption'}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align === 'end' ? 'data-table__end' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={rowKey(row) === highlightedKey ? 'data-table__highlighted' : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} header={column === naming} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell<Row>({ column, row, header }: { column: Column<Row>; row: Row; header: boolean }) {
  const className = column.align === 'end' ? 'data-table__end' : undefined
  const content = (
    <>
      <span className="data-table__label" aria-hidden>
        {column.label}
      </span>
      <span className="data-table__value">{column.cell(row)}</span>
    </>
  )
  return header ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  )
}
