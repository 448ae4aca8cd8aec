import { Outlet } from 'react-router'

export default function CitizenFrame() {
  return (
    <main id="inhalt" className="frame">
      <Outlet />
    </main>
  )
}
