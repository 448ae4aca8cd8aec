import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router'
import type { Frame } from '#app/home/frame.server.ts'

export type { Frame } from '#app/home/frame.server.ts'

/**
 * What the root knows for every page: municipality, person, language, theme, notice. A page refused before the root ran brings it along.
 * Undefined where not even that was possible.
 */
export function useFrame(): Frame | undefined {
  const loaded = useRouteLoaderData<Frame>('root')
  const error = useRouteError()
  if (loaded) return loaded
  return isRouteErrorResponse(error) ? (error.data as { frame?: Frame } | null)?.frame : undefined
}
