import { data, Outlet, useLocation } from 'react-router'
import { capabilities } from '#app/capabilities.ts'
import { FrameNotice } from '#app/home/ui/frame-notice.tsx'
import { SiteFooter } from '#app/home/ui/site-footer.tsx'
import { SiteHeader } from '#app/home/ui/site-header.tsx'
import { BottomBar } from '#app/home/ui/site-nav.tsx'
import { useFrame } from '#app/home/ui/use-frame.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { isClosed } from '#app/people/capability-manifest.ts'
import { PersonaBar } from '#app/people/ui/persona-bar.tsx'
import { Pending } from '#app/ui/pending.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import type { Route } from './+types/citizen-frame'

/** A capability that is switched off answers like a page that does not exist. */
export const middleware: Route.MiddlewareFunction[] = [
  // the pattern, not the address: "/Ideen" and "/%69deen" are the same page
  ({ context, pattern }) => {
    if (isClosed(capabilities, currentMunicipality(context).closed, pattern)) throw data(null, { status: 404 })
  },
]

export default function CitizenFrame() {
  const frame = useFrame()
  const { pathname } = useLocation()
  if (!frame) return <Outlet />
  return (
    <div className="site">
      <SkipLink />
      {frame.demo ? <PersonaBar displayName={frame.person?.displayName ?? null} /> : null}
      <Pending />
      <SiteHeader frame={frame} path={pathname} />
      <main id="inhalt" className="site__main" tabIndex={-1}>
        <FrameNotice text={frame.notice} />
        <Outlet />
      </main>
      <SiteFooter frame={frame} />
      <BottomBar closed={frame.municipality?.closed ?? []} path={pathname} signedIn={frame.person !== null} />
    </div>
  )
}
