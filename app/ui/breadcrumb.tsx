import { Link } from 'react-router'
import { Icon } from './icon.tsx'
import { uiTexts } from './ui-texts.ts'
import { useTexts } from './use-texts.ts'

export type BreadcrumbItem = { label: string; to: string }

/** The way from the start page to here; the page itself is its h1 and not repeated. */
export function Breadcrumb({ items }: { items: readonly BreadcrumbItem[] }) {
  const t = useTexts(uiTexts)
  return (
    <nav className="breadcrumb" aria-label={t.breadcrumb}>
      <ol className="breadcrumb__list">
        {items.map(({ label, to }) => (
          <li className="breadcrumb__item" key={to}>
            <Link to={to}>{label}</Link>
            <Icon name="chevron-right" size={16} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
