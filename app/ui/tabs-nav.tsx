import { Link } from 'react-router'
import { Icon, type IconName } from './icon.tsx'

export type Tab = { label: string; to: string; icon?: IconName; current: boolean; count?: string }

/** Views of the same thing, each with its own address. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs-nav" aria-label={label}>
      <ul className="tabs-nav__list">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              className="tabs-nav__tab"
              to={tab.to}
              aria-current={tab.current ? 'page' : undefined}
              preventScrollReset
            >
              {tab.icon && <Icon name={tab.icon} size={20} />}
              {tab.label}
              {tab.count !== undefined && <span className="tabs-nav__count">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
