import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type BoardFilter, boardHref, isNarrowed } from '../board-filter.ts'
import { boardTexts } from '../texts/board.ts'

/** Why nothing is shown, and the one way on. */
export function BoardEmpty({ filter }: { filter: BoardFilter }) {
  const t = useTexts(boardTexts).empty
  const [text, action, to] = isNarrowed(filter)
    ? [t.filtered, t.clear, '/fortschritt']
    : filter.view === 'map'
      ? [t.placeless, t.placelessAction, boardHref(filter, { view: 'list' })]
      : [t.none, t.noneAction, '/ideen']
  return (
    <EmptyState
      illustration={isNarrowed(filter) ? 'search' : 'start'}
      action={
        <ButtonLink to={to} variant="secondary">
          {action}
        </ButtonLink>
      }
    >
      {text}
    </EmptyState>
  )
}
