import { formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { type BoardFilter, boardHref, boardOrders } from '../board-filter.ts'
import { boardTexts } from '../texts/board.ts'

/** How many there are, said aloud when it changes, and in which order. */
export function BoardBar({ filter, count }: { filter: BoardFilter; count: number }) {
  const t = useTexts(boardTexts)
  const language = useLanguage()
  const counted = { count, text: formatNumber(language, count) }
  return (
    <div className="board-bar">
      <p className="board-bar__count" role="status">
        {filter.view === 'map' ? t.placedCount(counted) : t.count(counted)}
      </p>
      {count > 1 && filter.view !== 'map' ? (
        <nav className="board-bar__orders" aria-label={t.order}>
          {boardOrders.map((order) => (
            <a
              key={order}
              href={boardHref(filter, { order })}
              aria-current={order === filter.order ? 'true' : undefined}
            >
              {t.orders[order]}
            </a>
          ))}
        </nav>
      ) : null}
    </div>
  )
}
