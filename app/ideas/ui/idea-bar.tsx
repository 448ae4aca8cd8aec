import { type Areas, addressOf, type IdeaView, ideaOrders } from '#app/ideas/idea-filter.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type IdeaBarProps = { view: IdeaView; areas: Areas; count: number; more: boolean; similar: boolean }

/** How many there are, in which order, as list or map; all of it links. */
export function IdeaBar({ view, areas, count, more, similar }: IdeaBarProps) {
  const t = useTexts(ideaListTexts)
  const counted = { count, text: formatNumber(useLanguage(), count) }
  const to = (changed: Partial<IdeaView>) => addressOf(view, areas, changed)
  return (
    <div className="idea-bar">
      <p className="idea-bar__count" role="status">
        {more ? t.moreThan(counted) : t.count(counted)}
        {similar ? <span className="idea-bar__hint"> {t.similar({ search: view.search })}</span> : null}
      </p>
      <nav className="idea-bar__orders" aria-label={t.order}>
        {ideaOrders.map((order) => (
          <a key={order} href={to({ order })} aria-current={order === view.order ? 'true' : undefined}>
            {t.orders[order]}
          </a>
        ))}
      </nav>
      <nav className="idea-bar__views" aria-label={t.views.label}>
        <a href={to({ onMap: false, page: view.page })} aria-current={view.onMap ? undefined : 'true'}>
          <Icon name="list" size={20} />
          {t.views.list}
        </a>
        <a href={to({ onMap: true, page: view.page })} aria-current={view.onMap ? 'true' : undefined}>
          <Icon name="map" size={20} />
          {t.views.map}
        </a>
      </nav>
    </div>
  )
}
