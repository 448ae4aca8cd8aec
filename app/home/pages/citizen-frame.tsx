import { Outlet } from 'react-router'
import { CitizenSite } from '#app/home/ui/citizen-site.tsx'
import { useFrame } from '#app/home/ui/use-frame.ts'

export default function CitizenFrame() {
  const frame = useFrame()
  if (!frame) return <Outlet />
  return (
    <CitizenSite frame={frame}>
      <Outlet />
    </CitizenSite>
  )
}
