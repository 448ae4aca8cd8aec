import { publicPage } from '#app/platform/cache.ts'
import { csvHeaders } from '#app/platform/csv.ts'
import { projectsCsv } from '../board-files.ts'
import { wholeBoard } from '../board-request.server.ts'
import type { Route } from './+types/board-csv'

/** The projects of a choice as a table. */
export async function loader({ context }: Route.LoaderArgs) {
  const { items, file } = await wholeBoard(context)
  return new Response(projectsCsv(items, file), { headers: { ...publicPage, ...csvHeaders('vorhaben') } })
}
