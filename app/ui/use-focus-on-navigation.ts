import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * A new page without a reload says nothing to a screen reader and leaves the focus nowhere. So the heading gets it, unless the page
 * has put it somewhere already or the address names a place.
 */
export function useFocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (hash !== '' || (document.activeElement !== null && document.activeElement !== document.body)) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname, hash])
}
