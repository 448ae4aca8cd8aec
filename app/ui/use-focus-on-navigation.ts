import { useEffect } from 'react'
import { useLocation } from 'react-router'

// outside of any component: the page of an error takes the place of what was shown before
let shown: string | null = null

/**
 * A new page without a reload says nothing to a screen reader and leaves the focus nowhere, or far below after a form led back to the top
 * of its own page. So the place the address names gets it, or the heading, unless the page has put it somewhere in sight already.
 */
export function useFocusOnNavigation() {
  const { key, hash } = useLocation()
  useEffect(() => {
    const isFirst = shown === null
    if (shown === key) return
    shown = key
    // what went wrong has the focus already, though the page may still be on its way up to it
    if (isFirst || isInSight(document.activeElement) || document.activeElement?.role === 'alert') return
    const named = hash === '' ? null : document.getElementById(hash.slice(1))
    const place = named ?? document.querySelector<HTMLElement>('main h1')
    if (!place) return
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }, [key, hash])
}

function isInSight(element: Element | null): boolean {
  if (!element || element === document.body) return false
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
