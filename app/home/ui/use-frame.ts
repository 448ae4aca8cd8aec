import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from 'react-router'
import type { Frame as ServerFrame } from '#app/home/frame.server.ts'
import type { loader } from '#app/root.tsx'

export type Frame = NonNullable<ReturnType<typeof useLoadedFrame>>

/**
 * What the root knows for every page: municipality, person, language, theme, notice. A page refused before the root ran brings it along.
 * Undefined where not even that was possible.
 */
export function useFrame(): Frame | undefined {
  const loaded = useLoadedFrame()
  const error = useRouteError()
  if (loaded) return loaded
  return isRouteErrorResponse(error) ? (error.data as { frame?: ServerFrame } | null)?.frame : undefined
}

function useLoadedFrame() {
  return useRouteLoaderData<typeof loader>('root')
}
