import type { IconName } from '#app/ui/icon.tsx'
import type { Texts } from '#app/ui/texts.ts'
import type { Right } from './rights.ts'

/** What the frame needs to know of a capability; client-safe. */
export type Capability = {
  /** folder name */
  name: string
  title: Texts<string>
  /** public entry; everything below it answers 404 when the municipality has switched the capability off. null: cannot be switched off */
  path: string | null
  /** patterns of pages elsewhere that are switched off with it, word for word as in routes.ts */
  alsoAt?: string[]
  citizenEntry?: { label: Texts<string>; icon: IconName; order: number }
  staffEntries?: StaffEntry[]
  rights: Right[]
}

export type StaffEntry = {
  section: StaffSection
  to: string
  label: Texts<string>
  icon: IconName
  right: Right
  order: number
}
export type StaffSection = 'todo' | 'participation' | 'ideas' | 'projects' | 'strategy' | 'people' | 'settings'

/** Has the municipality switched off the capability that answers under this pattern of routes.ts? */
export function isClosed(
  capabilities: readonly Pick<Capability, 'name' | 'path' | 'alsoAt'>[],
  closed: readonly string[],
  pattern: string,
): boolean {
  const asked = pattern.replace(/^\//, '')
  return capabilities.some(
    ({ name, path, alsoAt = [] }) =>
      closed.includes(name) && ((path !== null && asked.startsWith(path.slice(1))) || alsoAt.includes(asked)),
  )
}
