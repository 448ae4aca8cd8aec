import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { Role } from '#app/people/rights.ts'
import type { Values } from '#tests/support/ask.ts'

export type Person = { municipalityId: string; id: string; email: string }
export type World = { municipality: FoundedMunicipality; person: Person | null }

export type Filled = {
  path: string
  /** what a careful person sends; hidden fields included */
  values: Values
  /** besides the session */
  cookie?: string
  /** of the municipality unless said */
  host?: string
}

/** One form of the platform and what is to be tried on it. */
export type TriedForm = {
  name: string
  /** the route module that takes it */
  page: string
  actor: 'nobody' | 'citizen' | Role
  /** makes what the form needs and fills it in */
  prepare: (world: World) => Promise<Filled>
  /** fields that may not stay empty */
  required: string[]
  /** longest text of each field that takes free text */
  longest?: Record<string, number>
  /** fields in which everything people can write is welcome: other scripts, signs, code */
  free?: string[]
  /** values that are no value for the field */
  wrong?: Record<string, string[]>
  /** fields for a file, and files that are none of the kind */
  files?: Record<string, () => File[]>
  /** field for a picture */
  photo?: string
  /** sends latitude and longitude */
  place?: boolean
  /** how many things there are of what the form makes; null: it makes nothing */
  stored: ((world: World) => Promise<number>) | null
  /** status of success; a redirect unless said */
  success?: number
  /** the address names something of the municipality: what another one answers */
  foreignStatus?: 404 | 410
  /** what is sent as a picture is a file: multipart */
  multipart?: boolean
}

/** Counts the rows of a table in a municipality. */
export function rowsOf(table: string, condition = 'true'): (world: World) => Promise<number> {
  return async ({ municipality }) => {
    const { pool } = await import('#app/platform/db.server.ts')
    const sql = `select count(*)::int as count from "${table}" where "municipalityId" = $1 and ${condition}`
    const { rows } = await pool.query<{ count: number }>(sql, [municipality.id])
    return rows[0]!.count
  }
}

export async function freshId(): Promise<string> {
  const { newId } = await import('#app/platform/id.ts')
  return newId()
}
