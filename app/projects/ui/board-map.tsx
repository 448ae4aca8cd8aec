import { useMemo, useState } from 'react'
import { classes } from '#app/ui/classes.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import type { BoardItem } from '../board.server.ts'
import { lightLooks } from '../looks.ts'
import { boardTexts } from '../texts/board.ts'
import { projectTexts } from '../texts/project.ts'
import { LightBadge } from './light-badge.tsx'

export type PlacedItem = Pick<BoardItem, 'number' | 'title' | 'light' | 'place' | 'latitude' | 'longitude'>

/** beyond, the list view leads on */
const mostBeside = 100

/** Where it happens: the map, and the same projects in a list beside it. */
export function BoardMap({ items, area, listHref }: { items: PlacedItem[]; area: MapArea; listHref: string }) {
  const t = useTexts(boardTexts).map
  const { lights } = useTexts(projectTexts)
  const [lit, setLit] = useState<string | null>(null)
  const points = useMemo(
    () =>
      items.map(({ number, title, light, latitude, longitude }) => ({
        id: String(number),
        title,
        href: `/vorhaben/${number}`,
        lat: latitude!,
        lng: longitude!,
        tone: lightLooks[light].tone,
        label: lights[light],
      })),
    [items, lights],
  )
  return (
    <div className="board-map">
      <div className="board-map__map">
        <PointMap
          {...area}
          label={t.label}
          points={points}
          highlightedId={lit}
          onHighlight={setLit}
          fit="points"
          height="tall"
          fallback={<p className="board-map__fallback">{t.text}</p>}
        />
        <p className="board-map__note">{t.placeless}</p>
      </div>
      <ul className="board-map__list" aria-label={t.list} {...lighting(setLit)}>
        {items.slice(0, mostBeside).map(({ number, title, light, place }) => (
          <li
            key={number}
            data-project={number}
            className={classes('board-map__item', lit === String(number) && 'board-map__item--lit')}
          >
            <a className="board-map__link" href={`/vorhaben/${number}`}>
              {title}
            </a>
            {place ? (
              <span className="board-map__place">
                <Icon name="place" size={16} />
                {place}
              </span>
            ) : null}
            <LightBadge light={light} />
          </li>
        ))}
        {items.length > mostBeside ? (
          <li className="board-map__item">
            <a href={listHref}>{t.more({ count: items.length - mostBeside })}</a>
          </li>
        ) : null}
      </ul>
    </div>
  )
}

/** One pair of listeners for all entries: hovering or focusing one lights its pin. */
function lighting(light: (id: string | null) => void) {
  const enter = ({ target }: { target: EventTarget }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-project]') : null
    light(item?.dataset.project ?? null)
  }
  const leave = () => light(null)
  return { onMouseOver: enter, onFocus: enter, onMouseLeave: leave, onBlur: leave }
}
