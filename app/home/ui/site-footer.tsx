import { homeTexts } from '#app/home/texts.ts'
import { remembered } from '#app/ui/remembered.ts'
import { useTexts } from '#app/ui/use-texts.ts'
import { DisplayForm } from './display-form.tsx'
import type { Frame } from './use-frame.ts'

/** Duties, languages, open data. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const t = useTexts(homeTexts).footer
  const { municipality } = frame
  if (!municipality) return null
  return (
    <footer className="site-footer" aria-label={t.label}>
      <div className="site-footer__row frame">
        <FooterLinks title={`${municipality.kind} ${municipality.name}`} closed={municipality.closed} />
        <section>
          <h2 className="site-footer__title">{t.display}</h2>
          <DisplayForm language={frame.language} theme={frame.theme} />
        </section>
      </div>
      <p className="site-footer__end frame">
        {t.licence} {t.boundary} {t.software}
      </p>
    </footer>
  )
}

const FooterLinks = remembered('footer-links', FreshFooterLinks)

function FreshFooterLinks({ title, closed }: { title: string; closed: string[] }) {
  const t = useTexts(homeTexts).footer
  const isOpen = (capability: string) => !closed.includes(capability)
  return (
    <>
      <section>
        <h2 className="site-footer__title">{title}</h2>
        <ul className="site-footer__list">
          <FooterLink to="/impressum">{t.impressum}</FooterLink>
          <FooterLink to="/datenschutz">{t.datenschutz}</FooterLink>
          <FooterLink to="/barrierefreiheit">{t.barrierefreiheit}</FooterLink>
          <FooterLink to="/barrierefreiheit/melden">{t.report}</FooterLink>
          <FooterLink to="/moderation">{t.moderation}</FooterLink>
          <FooterLink to="/leichte-sprache">{t.leichteSprache}</FooterLink>
        </ul>
      </section>
      <section>
        <h2 className="site-footer__title">{t.openData}</h2>
        <ul className="site-footer__list">
          {isOpen('ideas') && <FooterLink to="/ideen.csv">{t.ideasCsv}</FooterLink>}
          {isOpen('ideas') && <FooterLink to="/ideen.geojson">{t.ideasGeo}</FooterLink>}
          {isOpen('projects') && <FooterLink to="/fortschritt.csv">{t.projectsCsv}</FooterLink>}
          {isOpen('ideas') && <FooterLink to="/ideen.atom">{t.ideasFeed}</FooterLink>}
          {isOpen('projects') && <FooterLink to="/fortschritt.atom">{t.projectsFeed}</FooterLink>}
        </ul>
      </section>
    </>
  )
}

function FooterLink({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <a className="site-footer__link" href={to}>
        {children}
      </a>
    </li>
  )
}
