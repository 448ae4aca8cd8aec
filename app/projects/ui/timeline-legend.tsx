import { useTexts } from '#app/ui/use-texts.ts'
import { boardTexts } from '../texts/board.ts'

/** What the bars of the timeline mean. */
export function TimelineLegend() {
  const t = useTexts(boardTexts).timeline
  return (
    <ul className="gantt-legend" aria-label={t.legend}>
      <li>
        <Key look="gantt__promised" />
        {t.promised}
      </li>
      <li>
        <Key look="gantt__past" />
        {t.happened}
      </li>
      <li>
        <Key look="gantt__planned" />
        {t.planned}
      </li>
      <li>
        <Key look="gantt__late" flat />
        {t.late}
      </li>
      <li>
        <svg width="8" height="20" aria-hidden focusable="false">
          <line className="gantt__today" x1="4" x2="4" y1="0" y2="20" />
        </svg>
        {t.today}
      </li>
    </ul>
  )
}

function Key({ look, flat = false }: { look: string; flat?: boolean }) {
  return (
    <svg width="28" height="16" aria-hidden focusable="false">
      <rect className={look} x="1" y={flat ? 6 : 2} width="26" height={flat ? 4 : 12} />
    </svg>
  )
}
