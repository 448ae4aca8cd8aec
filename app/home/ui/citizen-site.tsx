import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PersonaBar } from '#app/people/ui/persona-bar.tsx'
import { Pending } from '#app/ui/pending.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import { FrameNotice } from './frame-notice.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { BottomBar } from './site-nav.tsx'
import type { Frame } from './use-frame.ts'

/** The public pages of a municipality around what is shown. */
export function CitizenSite({ frame, children }: { frame: Frame; children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <div className="site">
      <SkipLink />
      {frame.demo ? <PersonaBar displayName={frame.person?.displayName ?? null} /> : null}
      <Pending />
      <SiteHeader frame={frame} path={pathname} />
      <main id="inhalt" className="site__main" tabIndex={-1}>
        <FrameNotice text={frame.notice} />
        {children}
      </main>
      <SiteFooter frame={frame} />
      <BottomBar closed={frame.municipality?.closed ?? []} path={pathname} signedIn={frame.person !== null} />
    </div>
  )
}
