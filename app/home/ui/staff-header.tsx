import { homeTexts } from '#app/home/texts.ts'
import { Bell } from '#app/notices/ui/bell.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { MunicipalityMark } from './municipality-mark.tsx'
import type { Frame } from './use-frame.ts'

export function StaffHeader({
  municipality,
  name,
  unread,
}: {
  municipality: NonNullable<Frame['municipality']>
  name: string
  unread: number
}) {
  const t = useTexts(homeTexts).nav
  return (
    <header className="site-header site-header--staff">
      <div className="site-header__row">
        <MunicipalityMark municipality={municipality} to="/verwaltung" />
        <p className="site-header__where">{t.administration}</p>
        <div className="site-header__person">
          <a className="site-header__link" href="/" aria-label={t.publicSite}>
            <Icon name="external" size={20} />
            <span className="site-header__word">{t.publicSite}</span>
          </a>
          <Bell unread={unread} />
          <a className="site-header__link" href="/konto" aria-label={name}>
            <Icon name="user" size={20} />
            <span className="site-header__word">{name}</span>
          </a>
        </div>
      </div>
    </header>
  )
}
