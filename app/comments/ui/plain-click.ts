import type { MouseEvent } from 'react'

/** Neither a new tab nor a download is meant. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
