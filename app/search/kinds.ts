import type { IconName } from '#app/ui/icon.tsx'

/** Kinds of things that are found: the capability they belong to (null: always there), what stands for them in addresses, how they look. */
export const searchKinds = {
  process: { capability: 'processes', slug: 'verfahren', icon: 'calendar' },
  poll: { capability: 'polls', slug: 'abstimmungen', icon: 'vote' },
  project: { capability: 'projects', slug: 'vorhaben', icon: 'project' },
  idea: { capability: 'ideas', slug: 'ideen', icon: 'idea' },
  comment: { capability: 'comments', slug: 'kommentare', icon: 'comment' },
  page: { capability: null, slug: 'seiten', icon: 'document' },
} as const satisfies Record<string, { capability: string | null; slug: string; icon: IconName }>

export type SearchKind = keyof typeof searchKinds

const all = Object.keys(searchKinds) as SearchKind[]

/** The kinds that can be found where some capabilities are switched off. */
export function openKinds(closed: readonly string[]): SearchKind[] {
  return all.filter((kind) => {
    const { capability } = searchKinds[kind]
    return capability === null || !closed.includes(capability)
  })
}

/** The kind an address asks for; null: all. */
export function kindOf(slug: string | null, open: readonly SearchKind[]): SearchKind | null {
  return open.find((kind) => searchKinds[kind].slug === slug) ?? null
}
