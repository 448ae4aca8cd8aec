import type { RouteConfigEntry } from '@react-router/dev/routes'

/**
 * Every address the table of contents knows outside of the administration, so that a new page is walked without being named anywhere. `values`
 * are tried for what is variable in an address.
 */
export async function publicAddresses(values: string[]): Promise<string[]> {
  const { default: routes } = await import('#app/routes.ts')
  const found = new Set<string>()
  const walk = (entries: RouteConfigEntry[], above: string) => {
    for (const { path = '', children = [] } of entries) {
      const here = `${above}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1')
      if (here.startsWith('/verwaltung') || here.includes('*')) continue
      for (const value of values) found.add(here.replaceAll(/:[a-zA-Z]+\??/g, value))
      walk(children, here)
    }
  }
  walk(routes, '')
  return [...found]
}
