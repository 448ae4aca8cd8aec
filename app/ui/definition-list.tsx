import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type Definition = { term: ReactNode; value: ReactNode; key?: string }

/** Facts about one thing; entries without a value are left out by the caller. */
export function DefinitionList({
  items,
  layout = 'rows',
}: {
  items: readonly Definition[]
  layout?: 'rows' | 'columns'
}) {
  return (
    <dl className={classes('definition-list', layout === 'columns' && 'definition-list--columns')}>
      {items.map(({ term, value, key }, index) => (
        <div className="definition-list__item" key={key ?? (typeof term === 'string' ? term : index)}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
