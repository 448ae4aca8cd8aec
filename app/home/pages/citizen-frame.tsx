import { data, Outlet } from 'react-router'
import { capabilities } from '#app/capabilities.ts'
import { frameOf } from '#app/home/frame.server.ts'
import { CitizenSite } from '#app/home/ui/citizen-site.tsx'
import { useFrame } from '#app/home/ui/use-frame.ts'
import { knownMunicipality } from '#app/municipalities/context.server.ts'
import { isClosed } from '#app/people/capability-manifest.ts'
import type { Route } from './+types/citizen-frame'

/** A capability that is switched off answers like a page that does not exist. */
export const middleware: Route.MiddlewareFunction[] = [
  // the pattern, not the address: "/Ideen" and "/%69deen" are the same page
  ({ context, pattern }) => {
    const municipality = knownMunicipality(context)
    if (municipality && isClosed(capabilities, municipality.closed, pattern))
      throw data({ frame: frameOf(context) }, { status: 404 })
  },
]

export default function CitizenFrame() {
  const frame = useFrame()
  if (!frame) return <Outlet />
  return (
    <CitizenSite frame={frame}>
      <Outlet />
    </CitizenSite>
  )
}
