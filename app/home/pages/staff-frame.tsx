import { data, Outlet, useLocation } from 'react-router'
import { frameOf } from '#app/home/frame.server.ts'
import { FrameNotice } from '#app/home/ui/frame-notice.tsx'
import { StaffHeader } from '#app/home/ui/staff-header.tsx'
import { StaffRail } from '#app/home/ui/staff-rail.tsx'
import { useFrame } from '#app/home/ui/use-frame.ts'
import { currentPerson, requireStaff } from '#app/people/guards.server.ts'
import { isStaff } from '#app/people/rights.ts'
import { PersonaBar } from '#app/people/ui/persona-bar.tsx'
import { Pending } from '#app/ui/pending.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import type { Route } from './+types/staff-frame'

export const middleware: Route.MiddlewareFunction[] = [
  ({ context }) => {
    const person = currentPerson(context)
    // the refusal brings the frame along: nothing else of the page is read
    if (person?.emailVerified && !isStaff(person)) throw data({ frame: frameOf(context) }, { status: 403 })
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
      <StaffHeader municipality={frame.municipality} name={frame.person.displayName} unread={frame.person.unread} />
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
