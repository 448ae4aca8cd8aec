import { FigureTiles } from '#app/ui/figure-tiles.tsx'
import { formatMoneyShort, formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BoardFigures as Figures } from '../board.server.ts'
import { type BoardFilter, boardHref } from '../board-filter.ts'
import { boardTexts } from '../texts/board.ts'

/** What matters about all projects of the choice; three of the figures lead to their projects. */
export function BoardFigures({ figures, filter }: { figures: Figures; filter: BoardFilter }) {
  const t = useTexts(boardTexts).figures
  const language = useLanguage()
  const number = (n: number) => formatNumber(language, n)
  const money = (cents: number) => formatMoneyShort(language, cents)
  return (
    <div className="board-figures">
      <FigureTiles
        label={t.label}
        figures={[
          { value: number(figures.running), label: t.running, href: boardHref(filter, { state: 'running' }) },
          { value: number(figures.done), label: t.done, href: boardHref(filter, { state: 'done' }) },
          { value: number(figures.late), label: t.late, href: boardHref(filter, { late: true }) },
          {
            value: money(figures.spent),
            label: figures.approved > 0 ? t.money({ approved: money(figures.approved) }) : t.moneyAlone,
          },
        ]}
      />
    </div>
  )
}
