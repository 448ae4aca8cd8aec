import { Link } from 'react-router'
import { capabilities } from '#app/capabilities.ts'
import { homeTexts } from '#app/home/texts.ts'
import type { StaffEntry, StaffSection } from '#app/people/capability-manifest.ts'
import { may, type Role } from '#app/people/rights.ts'
import { Icon } from '#app/ui/icon.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

const sections: StaffSection[] = ['participation', 'ideas', 'projects', 'strategy', 'people', 'settings']

/** The staff's menu by task; shows what the person may do and nothing else. */
export function StaffRail({ person, path }: { person: { roles: Role[] }; path: string }) {
  const t = useTexts(homeTexts)
  const entries = capabilities.flatMap((one) => one.staffEntries ?? []).filter((entry) => may(person, entry.right))
  return (
    <nav className="staff-rail" aria-label={t.nav.staff}>
      <Link className="staff-rail__link" to="/verwaltung" aria-current={path === '/verwaltung' ? 'page' : undefined}>
        <Icon name="inbox" size={20} />
        {t.sections.todo}
      </Link>
      <Link
        className="staff-rail__link"
        to="/verwaltung/zahlen"
        aria-current={path === '/verwaltung/zahlen' ? 'page' : undefined}
      >
        <Icon name="chart" size={20} />
        {t.sections.figures}
      </Link>
      {sections.map((section) => (
        <RailSection
          key={section}
          title={t.sections[section]}
          path={path}
          entries={entries.filter((entry) => entry.section === section)}
        />
      ))}
    </nav>
  )
}

function RailSection({ title, entries, path }: { title: string; entries: StaffEntry[]; path: string }) {
  const language = useLanguage()
  if (entries.length === 0) return null
  return (
    <section className="staff-rail__section">
      <h2 className="staff-rail__title">{title}</h2>
      <ul className="staff-rail__list">
        {entries
          .toSorted((a, b) => a.order - b.order)
          .map((entry) => (
            <li key={entry.to}>
              <Link className="staff-rail__link" to={entry.to} aria-current={path === entry.to ? 'page' : undefined}>
                <Icon name={entry.icon} size={20} />
                {textsIn(entry.label, language)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  )
}
