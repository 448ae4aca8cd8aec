import type { ServerBuild } from 'react-router'

type Routes = ServerBuild['routes']
type Route = NonNullable<Routes[string]>

/**
 * The application cut by the first word of its addresses: "ideen" with its pages, the frames around them, the start page and "not found".
 * The framework goes through all routes several times for each request, and a section has a tenth of them.
 */
export function sectionsOf(build: ServerBuild): Map<string, ServerBuild> {
  const leaves = Object.values(build.routes).filter((route) => route !== undefined)
  const words = new Set(leaves.map((route) => firstWord(addressOf(route, build.routes))))
  return new Map([...words].filter((word) => word !== null).map((word) => [word, sectionOf(build, word, leaves)]))
}

/** The first word of an address as it is written in routes.ts; null: written in another way, so ask all routes. */
export function wordAsked(url: string): string | null {
  const [, word = '', next] = /^https?:\/\/[^/]+\/([\w.-]*?)(?:\.data)?([/?#]|$)/.exec(url) ?? []
  return next === undefined || (word === '' && next === '/') ? null : word
}

function sectionOf(build: ServerBuild, word: string, all: Route[]): ServerBuild {
  const kept = new Set<string>()
  for (const route of all) {
    const first = firstWord(addressOf(route, build.routes))
    if (first !== word && first !== null && first !== '') continue
    for (let one: Route | undefined = route; one; one = parentOf(one, build.routes)) kept.add(one.id)
  }
  const only = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => kept.has(id)))
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } }
}

function parentOf(route: Route, routes: Routes): Route | undefined {
  return route.parentId === undefined ? undefined : routes[route.parentId]
}

function addressOf(route: Route, routes: Routes): string {
  const parent = parentOf(route, routes)
  return [parent ? addressOf(parent, routes) : '', route.path ?? ''].filter(Boolean).join('/')
}

/** Null: a route whose address may begin with any word. */
function firstWord(address: string): string | null {
  const [word = ''] = address.split('/')
  return /^[\w.-]*$/.test(word) ? word : null
}
