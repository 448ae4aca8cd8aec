import { type ReactNode, Suspense, useRef } from 'react'
import { classes } from '../classes.ts'
import { useHydrated } from '../client-only.tsx'
import { Icon } from '../icon.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useSeen } from '../use-seen.ts'
import { useTexts } from '../use-texts.ts'

/** Keeps the room for a map and mounts it when it comes into view; `fallback` is what stands there without JavaScript. */
export function MapFrame({
  children,
  fallback,
  height,
}: {
  children: () => ReactNode
  fallback?: ReactNode
  height: 'small' | 'normal' | 'tall'
}) {
  const t = useTexts(uiTexts)
  const hydrated = useHydrated()
  const frame = useRef<HTMLDivElement>(null)
  const seen = useSeen(frame)

  const waiting = (
    <div className="map-frame__waiting">
      <Icon name="map" size={32} />
      {hydrated ? <p>{t.mapLoading}</p> : null}
    </div>
  )
  return (
    <div ref={frame} className={classes('map-frame', heights[height])}>
      {hydrated && seen ? <Suspense fallback={waiting}>{children()}</Suspense> : (fallback ?? waiting)}
    </div>
  )
}

const heights = { small: 'map-frame--small', normal: false, tall: 'map-frame--tall' } as const
