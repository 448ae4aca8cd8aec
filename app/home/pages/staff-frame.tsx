import { Outlet } from 'react-router'
import { requireStaff } from '#app/people/guards.server.ts'
import type { Route } from './+types/staff-frame'

/** Makes the middleware run on client navigation too. */
export function loader({ context }: Route.LoaderArgs) {
  requireStaff(context)
  return null
}

export default function StaffFrame() {
  return (
    <main id="inhalt" className="frame">
      <Outlet />
    </main>
  )
}
