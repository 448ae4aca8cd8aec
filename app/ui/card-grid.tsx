import { Children, type ReactNode } from 'react'
import { classes } from './classes.ts'

/** A list of cards in one, two or three columns; `columns={2}` where something stands beside it. */
export function CardGrid({
  children,
  columns = 3,
  label,
}: {
  children: ReactNode
  columns?: 1 | 2 | 3
  label?: string
}) {
  return (
    <ul className={classes('card-grid', looks[columns])} aria-label={label}>
      {Children.map(children, (card) => (card ? <li className="card-grid__item">{card}</li> : null))}
    </ul>
  )
}

const looks = { 1: 'card-grid--one', 2: 'card-grid--two', 3: 'card-grid--three' } as const
