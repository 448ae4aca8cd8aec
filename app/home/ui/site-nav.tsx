import { Link } from 'react-router'
import { capabilities } from '#app/capabilities.ts'
import { homeTexts } from '#app/home/texts.ts'
import type { Capability } from '#app/people/capability-manifest.ts'
import { Icon } from '#app/ui/icon.tsx'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Place = { closed: string[]; path: string }
type WithEntry = Capability & { path: string; citizenEntry: NonNullable<Capability['citizenEntry']> }

/** The entries of the capabilities that are open in this municipality. */
export function MainNav({ closed, path }: Place) {
  const t = useTexts(homeTexts).nav
  const language = useLanguage()
  return (
    <nav className="site-nav frame" aria-label={t.main}>
      <ul className="site-nav__list">
        {entries(closed).map(({ name, path: to, citizenEntry }) => (
          <li key={name}>
            <Link className="site-nav__link" to={to} aria-current={isWithin(path, to) ? 'page' : undefined}>
              {textsIn(citizenEntry.label, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On phones: within reach of the thumb, with "Idee einreichen" in the middle. */
export function BottomBar({ closed, path, signedIn }: Place & { signedIn: boolean }) {
  const t = useTexts(homeTexts).nav
  const language = useLanguage()
  const [first, second] = entries(closed)
  const submits = !closed.includes('ideas')
  return (
    <nav className="bottom-bar" aria-label={t.phone}>
      <BarLink to="/" icon="home" label={t.start} current={path === '/'} />
      {first ? (
        <BarLink
          to={first.path}
          icon={first.citizenEntry.icon}
          label={textsIn(first.citizenEntry.label, language)}
          current={isWithin(path, first.path) && path !== '/ideen/neu'}
        />
      ) : null}
      {submits ? (
        <Link className="bottom-bar__submit" to="/ideen/neu" aria-current={path === '/ideen/neu' ? 'page' : undefined}>
          <span className="bottom-bar__plus">
            <Icon name="plus" size={24} />
          </span>
          {t.submitIdea}
        </Link>
      ) : null}
      {second ? (
        <BarLink
          to={second.path}
          icon={second.citizenEntry.icon}
          label={textsIn(second.citizenEntry.label, language)}
          current={isWithin(path, second.path)}
        />
      ) : null}
      <BarLink
        to={signedIn ? '/konto' : '/anmelden'}
        icon="user"
        label={signedIn ? t.account : t.signIn}
        current={isWithin(path, '/konto')}
      />
    </nav>
  )
}

function BarLink(props: { to: string; icon: Parameters<typeof Icon>[0]['name']; label: string; current: boolean }) {
  return (
    <Link className="bottom-bar__link" to={props.to} aria-current={props.current ? 'page' : undefined}>
      <Icon name={props.icon} size={24} />
      {props.label}
    </Link>
  )
}

function entries(closed: string[]): WithEntry[] {
  return capabilities
    .filter(
      (one): one is WithEntry => one.citizenEntry !== undefined && one.path !== null && !closed.includes(one.name),
    )
    .toSorted((a, b) => a.citizenEntry.order - b.citizenEntry.order)
}

function isWithin(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`)
}
