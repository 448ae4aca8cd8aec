import { rows } from '#app/platform/db.server.ts'
import type { ExportFormat, ExportSubject } from './export-subjects.ts'
import type { RunState } from './run.ts'

export type ListedExport = {
  id: string
  subject: ExportSubject
  format: ExportFormat
  state: RunState
  total: number
  done: number
  bytes: number | null
  startedBy: string | null
  createdAt: Date
  finishedAt: Date | null
  gone: boolean
  cancelAsked: boolean
}

const columns = `e.id, e.subject, e.format, e.state::text, e.total, e.done, e.bytes::float8 as bytes, p."displayName" as "startedBy", e."createdAt",
  e."finishedAt", e."fileGoneAt" is not null as gone, e."cancelAskedAt" is not null as "cancelAsked"`
const source = `"ExportRun" e join "Person" p on p."municipalityId" = e."municipalityId" and p.id = e."startedById"`

/** The latest files of a municipality. */
export async function listExports(municipalityId: string): Promise<ListedExport[]> {
  return await rows(
    `select ${columns} from ${source} where e."municipalityId" = $1 order by e."createdAt" desc, e.id desc limit 25`,
    [municipalityId],
  )
}

export async function readExport(municipalityId: string, id: string): Promise<ListedExport | null> {
  const found = await rows<ListedExport>(
    `select ${columns} from ${source} where e."municipalityId" = $1 and e.id = $2`,
    [municipalityId, id],
  )
  return found[0] ?? null
}

/** How many files are being written at this moment. */
export async function countRunning(municipalityId: string): Promise<number> {
  const [found] = await rows<{ count: number }>(
    `select count(*)::int as count from "ExportRun" where "municipalityId" = $1 and state in ('waiting', 'running')`,
    [municipalityId],
  )
  return found!.count
}
