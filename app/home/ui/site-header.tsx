import { homeTexts } from '#app/home/texts.ts'
import { Bell } from '#app/notices/ui/bell.tsx'
import { isStaff } from '#app/people/rights.ts'
import { Icon } from '#app/ui/icon.tsx'
import { PieceLink } from '#app/ui/piece-link.tsx'
import { remembered } from '#app/ui/remembered.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { MunicipalityMark } from './municipality-mark.tsx'
import { MainNav } from './site-nav.tsx'
import type { Frame } from './use-frame.ts'

/** Top of every public page: whose page it is, where one can go, who is signed in. */
export function SiteHeader({ frame, path }: { frame: Frame; path: string }) {
  const t = useTexts(homeTexts).nav
  if (!frame.municipality) return null
  return (
    <header className="site-header">
      <div className="site-header__row frame">
        <MunicipalityMark municipality={frame.municipality} />
        <SiteSearch />
        <div className="site-header__person">
          <a className="site-header__link site-header__link--search" href="/suche">
            <Icon name="search" size={20} />
            <span className="visually-hidden">{t.search}</span>
          </a>
          {isStaff(frame.person) ? (
            <PieceLink className="site-header__link" to="/verwaltung">
              <Icon name="town-hall" size={20} />
              <span className="site-header__word">{t.administration}</span>
            </PieceLink>
          ) : null}
          {frame.person ? <Bell unread={frame.person.unread} /> : null}
          <PieceLink className="site-header__link site-header__link--person" to={frame.person ? '/konto' : '/anmelden'}>
            <Icon name={frame.person ? 'user' : 'login'} size={20} />
            <span className="site-header__word">{frame.person ? frame.person.displayName : t.signIn}</span>
          </PieceLink>
        </div>
      </div>
      <MainNav closed={frame.municipality.closed} path={path} />
    </header>
  )
}

const SiteSearch = remembered('site-search', FreshSiteSearch)

function FreshSiteSearch() {
  const t = useTexts(homeTexts).nav
  return (
    <search className="site-header__search">
      <form className="site-header__form" action="/suche">
        <label className="visually-hidden" htmlFor="site-search">
          {t.searchLabel}
        </label>
        <input
          id="site-search"
          className="site-header__field"
          type="search"
          name="suche"
          maxLength={100}
          placeholder={t.searchLabel}
        />
        <button className="site-header__go" type="submit" aria-label={t.searchButton}>
          <Icon name="search" size={20} />
        </button>
      </form>
    </search>
  )
}
