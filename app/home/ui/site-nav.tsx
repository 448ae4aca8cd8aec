import { capabilities } from '#app/capabilities.ts'
import { homeTexts } from '#app/home/texts.ts'
import type { Capability } from '#app/people/capability-manifest.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PieceLink } from '#app/ui/piece-link.tsx'
import { remembered } from '#app/ui/remembered.ts'
import { textsIn } from '#app/ui/texts.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

type Place = { closed: string[]; path: string }
type WithEntry = Capability & { path: string; citizenEntry: NonNullable<Capability['citizenEntry']> }

/** The entries of the capabilities that are open in this municipality. */
export function MainNav({ closed, path }: Place) {
  return <NavEntries closed={closed} here={entries(closed).find((one) => isWithin(path, one.path))?.path ?? null} />
}

const NavEntries = remembered('main-nav', FreshNavEntries)

function FreshNavEntries({ closed, here }: { closed: string[]; here: string | null }) {
  const t = useTexts(homeTexts).nav
  const language = useLanguage()
  return (
    <nav className="site-nav frame" aria-label={t.main}>
      <ul className="site-nav__list">
        {entries(closed).map(({ name, path, citizenEntry }) => (
          <li key={name}>
            <PieceLink className="site-nav__link" to={path} aria-current={path === here ? 'page' : undefined}>
              {textsIn(citizenEntry.label, language)}
            </PieceLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const submitting = '/ideen/neu'

/** On phones: within reach of the thumb, with "Idee einreichen" in the middle. */
export function BottomBar({ closed, path, signedIn }: Place & { signedIn: boolean }) {
  const places = ['/konto', ...barEntries(closed).map((one) => one.path)]
  const here = path === '/' || path === submitting ? path : places.find((place) => isWithin(path, place))
  return <BarEntries closed={closed} here={here ?? null} signedIn={signedIn} />
}

const BarEntries = remembered('bottom-bar', FreshBarEntries)

function FreshBarEntries({ closed, here, signedIn }: { closed: string[]; here: string | null; signedIn: boolean }) {
  const t = useTexts(homeTexts).nav
  const language = useLanguage()
  const [first, second] = barEntries(closed)
  const barLink = ({ path, citizenEntry: { icon, label } }: WithEntry) => (
    <BarLink to={path} icon={icon} label={textsIn(label, language)} current={path === here} />
  )
  return (
    <nav className="bottom-bar" aria-label={t.phone}>
      <BarLink to="/" icon="home" label={t.start} current={here === '/'} />
      {first ? barLink(first) : null}
      {closed.includes('ideas') ? null : (
        <PieceLink
          className="bottom-bar__submit"
          to={submitting}
          aria-current={here === submitting ? 'page' : undefined}
        >
          <span className="bottom-bar__plus">
            <Icon name="plus" size={24} />
          </span>
          {t.submitIdea}
        </PieceLink>
      )}
      {second ? barLink(second) : null}
      <BarLink
        to={signedIn ? '/konto' : '/anmelden'}
        icon="user"
        label={signedIn ? t.account : t.signIn}
        current={here === '/konto'}
      />
    </nav>
  )
}

function BarLink(props: { to: string; icon: Parameters<typeof Icon>[0]['name']; label: string; current: boolean }) {
  return (
    <PieceLink className="bottom-bar__link" to={props.to} aria-current={props.current ? 'page' : undefined}>
      <Icon name={props.icon} size={24} />
      {props.label}
    </PieceLink>
  )
}

const allEntries = capabilities
  .filter((one): one is WithEntry => one.citizenEntry !== undefined && one.path !== null)
  .toSorted((a, b) => a.citizenEntry.order - b.citizenEntry.order)

function entries(closed: string[]): WithEntry[] {
  return allEntries.filter(({ name }) => !closed.includes(name))
}

function barEntries(closed: string[]): WithEntry[] {
  return entries(closed).slice(0, 2)
}

function isWithin(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`)
}
