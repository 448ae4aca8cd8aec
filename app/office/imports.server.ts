import { rows } from '#app/platform/db.server.ts'
import type { ImportField } from './import-fields.ts'
import type { RunState } from './run.ts'

export type ListedImport = {
  id: string
  fileName: string
  state: RunState
  total: number
  done: number
  stored: number
  known: number
  refused: number
  kept: number
  startedBy: string | null
  createdAt: Date
  finishedAt: Date | null
  undone: boolean
  cancelAsked: boolean
}

export type ImportDetail = ListedImport & {
  columns: string[]
  mapping: (ImportField | '')[]
  addAreas: boolean
  /** another run with the very same file, if there was one */
  sameFile: { id: string; at: Date } | null
}

const columns = `r.id, r."fileName", r.state::text, r.total, r.done, r.stored, r.known, r.refused, r.kept, p."displayName" as "startedBy",
  r."createdAt", r."finishedAt", r."undoneAt" is not null as undone, r."cancelAskedAt" is not null as "cancelAsked"`
const source = `"ImportRun" r join "Person" p on p."municipalityId" = r."municipalityId" and p.id = r."startedById"`

/** The latest uploads of a municipality. */
export async function listImports(municipalityId: string): Promise<ListedImport[]> {
  return await rows(
    `select ${columns} from ${source} where r."municipalityId" = $1 order by r."createdAt" desc, r.id desc limit 25`,
    [municipalityId],
  )
}

export async function readImport(municipalityId: string, id: string): Promise<ImportDetail | null> {
  const found = await rows<ImportDetail>(
    `select ${columns}, r.columns, r.mapping, r."addAreas",
       (select json_build_object('id', o.id, 'at', o."finishedAt") from "ImportRun" o
         where o."municipalityId" = r."municipalityId" and o."fileHash" = r."fileHash" and o.id <> r.id and o.state = 'finished'
           and o."undoneAt" is null order by o."finishedAt" desc limit 1) as "sameFile"
     from ${source} where r."municipalityId" = $1 and r.id = $2`,
    [municipalityId, id],
  )
  return found[0] ?? null
}
