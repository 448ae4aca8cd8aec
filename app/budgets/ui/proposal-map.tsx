import { useMemo, useState } from 'react'
import { classes } from '#app/ui/classes.ts'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { proposalLooks } from '../budget.ts'
import type { ProposalPoint } from '../listing.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'
import { OutcomeBadge } from './proposal-card.tsx'

type ProposalMapProps = { points: ProposalPoint[]; area: MapArea; round: number }

/** Where proposals are: the map, and the same ones in a list beside it. */
export function ProposalMap({ points, area, round }: ProposalMapProps) {
  const t = useTexts(roundTexts)
  const words = useTexts(budgetTexts)
  const [lit, setLit] = useState<string | null>(null)
  const href = (number: number) => `/buergerhaushalt/${round}/vorschlag/${number}`
  const pins = useMemo(
    () =>
      points.map(({ number, title, state, realised, lat, lng }) => ({
        id: String(number),
        title,
        href: `/buergerhaushalt/${round}/vorschlag/${number}`,
        lat,
        lng,
        tone: realised === null ? proposalLooks[state].tone : realised ? ('success' as const) : ('neutral' as const),
        label: realised === null ? words.states[state] : realised ? t.realised : t.notRealised,
      })),
    [points, round, words, t],
  )
  return (
    <div className="proposal-map">
      <div className="proposal-map__map">
        <PointMap
          {...area}
          label={t.proposals.mapLabel}
          points={pins}
          highlightedId={lit}
          onHighlight={setLit}
          fit="points"
          height="tall"
          fallback={<p className="proposal-map__note">{t.proposals.mapFallback}</p>}
        />
        <p className="proposal-map__note">{t.proposals.mapNote}</p>
      </div>
      <ul className="proposal-map__list" aria-label={t.proposals.title} {...lighting(setLit)}>
        {points.map((point) => (
          <li
            key={point.number}
            data-proposal={point.number}
            className={classes('proposal-map__item', lit === String(point.number) && 'proposal-map__item--lit')}
          >
            <a href={href(point.number)}>
              {point.number} · {point.title}
            </a>
            <OutcomeBadge {...point} overruled={false} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One pair of listeners for all entries: hovering or focusing one lights its pin. */
function lighting(light: (id: string | null) => void) {
  const enter = ({ target }: { target: EventTarget }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-proposal]') : null
    light(item?.dataset.proposal ?? null)
  }
  const leave = () => light(null)
  return { onMouseOver: enter, onFocus: enter, onMouseLeave: leave, onBlur: leave }
}
