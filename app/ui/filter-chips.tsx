import { Link } from 'react-router'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

export type FilterChip = { label: string /** the same list without this filter */; href: string }

/** What the list is narrowed to; each can be taken away by itself. */
export function FilterChips({
  chips,
  clearHref,
  label,
}: {
  chips: readonly FilterChip[]
  clearHref?: string
  label?: string
}) {
  const t = useTexts(uiTexts)
  if (chips.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={label ?? t.activeFilters}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <Link
            className="filter-chip"
            to={chip.href}
            aria-label={t.removeFilter({ label: chip.label })}
            preventScrollReset
          >
            {chip.label}
            <Icon name="close" size={16} />
          </Link>
        </li>
      ))}
      {clearHref && chips.length > 1 && (
        <li>
          <Link className="filter-chips__clear" to={clearHref} preventScrollReset>
            {t.clearFilters}
          </Link>
        </li>
      )}
    </ul>
  )
}
