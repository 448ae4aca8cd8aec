import type { ReactNode } from 'react'
import { PointMap } from '#app/ui/map/map.tsx'
import type { MapArea, MapPoint } from '#app/ui/map/map-types.ts'

export type IdeaMapProps = {
  label: string
  area: MapArea
  /** address of the groups: the same filter as the list beside it */
  source: string
  /** shown above the groups: the idea pointed at in the list */
  highlighted?: MapPoint | null
  fallback?: ReactNode
}

/** All ideas of a filter on the map, put together by the server. */
export function IdeaMap({ label, area, source, highlighted, fallback }: IdeaMapProps) {
  return (
    <PointMap
      {...area}
      label={label}
      height="tall"
      fit="boundary"
      clusterSource={source}
      points={highlighted ? [highlighted] : []}
      highlightedId={highlighted?.id ?? null}
      fallback={fallback}
    />
  )
}
