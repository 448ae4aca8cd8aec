import { useRouteLoaderData } from 'react-router'
import type { loader } from '#app/root.tsx'

/** What the root knows for every page: municipality, person, language, theme, notice. Undefined on pages of errors before the root ran. */
export function useFrame() {
  return useRouteLoaderData<typeof loader>('root')
}

export type Frame = NonNullable<ReturnType<typeof useFrame>>
