import { type ReactNode, useSyncExternalStore } from 'react'

/** False on the server and during hydration, true afterwards: no mismatch, no flash of state. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

export function ClientOnly({ fallback = null, children }: { fallback?: ReactNode; children: () => ReactNode }) {
  return useHydrated() ? children() : fallback
}

function subscribe() {
  return () => {}
}
