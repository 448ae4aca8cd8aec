import { threadOrders } from '#app/comments/comment.ts'
import { threadTexts } from '#app/comments/texts/thread.ts'
import { threadAddress } from '#app/comments/thread-address.ts'
import type { ThreadView } from '#app/comments/thread-view.ts'
import { formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

/** Where people stand, as a line and in words. */
export function ThreadSides({ counts }: Pick<ThreadView, 'counts'>) {
  const t = useTexts(threadTexts)
  const language = useLanguage()
  const counted = (count: number) => ({ count, text: formatNumber(language, count) })
  const { pro, contra, neutral, official } = counts
  const whole = Math.max(1, pro + contra)
  return (
    <div className="thread__sides">
      {pro + contra > 0 ? (
        <svg
          className="thread__balance"
          width="100%"
          height="12"
          viewBox="0 0 1000 12"
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect className="thread__balance-pro" x="0" y="0" width={(pro / whole) * 1000} height="12" />
          <rect
            className="thread__balance-contra"
            x={(pro / whole) * 1000}
            y="0"
            width={(contra / whole) * 1000}
            height="12"
          />
        </svg>
      ) : null}
      <ul className="thread__figures" aria-label={t.sides.label}>
        <li className="thread__figure thread__figure--pro">{t.sides.pro(counted(pro))}</li>
        <li className="thread__figure thread__figure--contra">{t.sides.contra(counted(contra))}</li>
        <li className="thread__figure">{t.sides.neutral(counted(neutral))}</li>
        {official > 0 ? (
          <li className="thread__figure thread__figure--official">{t.official(counted(official))}</li>
        ) : null}
      </ul>
    </div>
  )
}

/** All of it links, as on the list of ideas. */
export function ThreadOrders({ order, path }: Pick<ThreadView, 'order'> & { path: string }) {
  const t = useTexts(threadTexts)
  return (
    <nav className="thread__orders" aria-label={t.order}>
      {threadOrders.map((one) => (
        <a key={one} href={threadAddress(path, { order: one })} aria-current={one === order ? 'true' : undefined}>
          {t.orders[one]}
        </a>
      ))}
    </nav>
  )
}
