import { useSyncExternalStore } from 'react'

/** False on the server and during hydration, true afterwards: no mismatch, no flash of state. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

function subscribe() {
  return () => {}
}
