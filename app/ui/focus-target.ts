import type { MouseEvent } from 'react'

/**
 * For links to a place on the same page: moves focus by hand, because the router would take `#…` for a navigation and
 * throw the answer of the last form away. Without JavaScript the link works by itself.
 */
export function focusTarget(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1
  target.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}
