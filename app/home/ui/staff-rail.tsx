import { useEffect, useRef } from 'react'
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
  const current = entryOf(path, entries)
  const rail = useRef<HTMLElement>(null)
  const here = current ?? path
  useEffect(() => bringIntoSight(rail.current, here), [here])
  return (
    <nav className="staff-rail" aria-label={t.nav.staff} ref={rail}>
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
          current={current}
          entries={entries.filter((entry) => entry.section === section)}
        />
      ))}
    </nav>
  )
}

type RailSectionProps = { title: string; entries: StaffEntry[]; path: string; current: string | undefined }

function RailSection({ title, entries, path, current }: RailSectionProps) {
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
              <Link
                className="staff-rail__link"
                to={entry.to}
                aria-current={entry.to === current ? (entry.to === path ? 'page' : 'true') : undefined}
              >
                <Icon name={entry.icon} size={20} />
                {textsIn(entry.label, language)}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** On small screens the menu is a strip that scrolls sideways: one sees where one is. */
function bringIntoSight(rail: HTMLElement | null, address: string): void {
  const here = [...(rail?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === address)
  if (!rail || !here || rail.scrollWidth <= rail.clientWidth) return
  const { left, width } = here.getBoundingClientRect()
  rail.scrollLeft += left - rail.getBoundingClientRect().left - (rail.clientWidth - width) / 2
}

/** The entry a page belongs to, its own or the nearest above it. */
function entryOf(path: string, entries: readonly StaffEntry[]): string | undefined {
  return entries
    .map(({ to }) => to)
    .filter((to) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}
