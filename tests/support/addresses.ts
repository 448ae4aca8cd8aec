import routes from '#app/routes.ts'

type Route = (typeof routes)[number]

/** Every address of the platform as its pattern: "/ideen/:number". */
export function addresses(): string[] {
  return [...new Set(below(routes, ''))].filter((address) => !address.includes('*')).toSorted()
}

function below(entries: readonly Route[], prefix: string): string[] {
  return entries.flatMap((route) => {
    const path = route.path ? `${prefix}/${route.path}` : prefix
    const own = route.path || route.index ? [path || '/'] : []
    return [...own, ...below(route.children ?? [], path)]
  })
}
