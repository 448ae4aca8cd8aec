export type View = { box: [west: number, south: number, east: number, north: number]; zoom: number }

/** Fills {west} {south} {east} {north} {zoom} of an address; five digits are a metre. */
export function addressFor(source: string, { box, zoom }: View): string {
  const [west, south, east, north] = box
  const values = new Map(Object.entries({ west, south, east, north }).map(([name, value]) => [name, value.toFixed(5)]))
  values.set('zoom', String(zoom))
  return source.replace(/(?:\{|%7B)(\w+)(?:\}|%7D)/gi, (whole, name: string) => values.get(name) ?? whole)
}
