import { ownData } from '#app/own-data.server.ts'
import { requireAccount } from '#app/people/guards.server.ts'
import { gatherOwnData } from '#app/people/own-data.server.ts'
import { isoDay } from '#app/ui/format.ts'
import type { Route } from './+types/own-data-file'

/** Everything the platform knows about the person, as a file to keep or to take along. */
export async function loader({ context }: Route.LoaderArgs) {
  const parts = await gatherOwnData(ownData, requireAccount(context))
  const today = new Date()
  const content = Object.fromEntries(parts.map(({ source, entries }) => [source.name, entries.map((one) => one.data)]))
  return new Response(JSON.stringify({ madeAt: today, ...content }, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="meine-daten-${isoDay(today)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
