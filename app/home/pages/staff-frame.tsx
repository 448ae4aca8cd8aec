import { Outlet, useLocation } from 'react-router'
import { FrameNotice } from '#app/home/ui/frame-notice.tsx'
import { StaffHeader } from '#app/home/ui/staff-header.tsx'
import { StaffRail } from '#app/home/ui/staff-rail.tsx'
import { useFrame } from '#app/home/ui/use-frame.ts'
import { requireStaff } from '#app/people/guards.server.ts'
import { PersonaBar } from '#app/people/ui/persona-bar.tsx'
import { Pending } from '#app/ui/pending.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import type { Route } from './+types/staff-frame'

export const middleware: Route.MiddlewareFunction[] = [
  ({ context }) => {
    requireStaff(context)
  },
]

/** Makes the middleware run on client navigation too. */
export function loader() {
  return null
}

export default function StaffFrame() {
  const frame = useFrame()
  const { pathname } = useLocation()
  if (!frame?.municipality || !frame.person) return <Outlet />
  return (
    <div className="site site--staff">
      <SkipLink />
      {frame.demo ? <PersonaBar displayName={frame.person?.displayName ?? null} /> : null}
      <Pending />
      <StaffHeader municipality={frame.municipality} name={frame.person.displayName} />
      <div className="staff">
        <StaffRail person={frame.person} path={pathname} />
        <main id="inhalt" className="staff__main" tabIndex={-1}>
          <FrameNotice text={frame.notice} />
          <Outlet />
        </main>
      </div>
    </div>
  )
}
