import { createHash } from 'node:crypto'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { rows as query } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import type { ImportField } from './import-fields.ts'
import { type KnownNames, type RowError, type RowIdea, readRow } from './import-row.ts'

export type CheckedIdea = RowIdea & { line: number; sourceKey: string }
export type BadRow = { line: number; errors: RowError[] }

/** What would come of importing: which rows are ideas, which are there already, which have mistakes. Line 1 is the headings. */
export type Check = { ideas: CheckedIdea[]; known: number; twice: number; bad: BadRow[] }

/** Reads all rows of a file; nothing is stored. */
export async function checkRows(
  municipalityId: string,
  rows: readonly (readonly string[])[],
  mapping: readonly (ImportField | '')[],
  addAreas: boolean,
): Promise<Check> {
  const names = await knownNames(municipalityId, addAreas)
  const good: CheckedIdea[] = []
  const bad: BadRow[] = []
  const seen = new Set<string>()
  let twice = 0
  for (const [at, cells] of rows.entries()) {
    const read = readRow(cells, mapping, names)
    const line = at + 2
    if (!read.ok) {
      bad.push({ line, errors: read.errors })
      continue
    }
    const sourceKey = keyOf(read.idea)
    if (seen.has(sourceKey)) twice += 1
    else good.push({ ...read.idea, line, sourceKey })
    seen.add(sourceKey)
  }
  const stored = await storedKeys(municipalityId, good)
  const known = good.filter(({ sourceKey }) => stored.has(sourceKey))
  return settleMerged(
    {
      ideas: good.filter(({ sourceKey }) => !stored.has(sourceKey)),
      known: known.length,
      twice,
      bad,
    },
    stored,
  )
}

/** One row, one key: its own id, or its words where it has none. */
export function keyOf({ sourceId, title, text, submittedAt }: RowIdea): string {
  return sourceId === '' ? hash('words', title, text, submittedAt.toISOString().slice(0, 10)) : idKey(sourceId)
}

export function idKey(sourceId: string): string {
  return hash('id', sourceId)
}

/** Into what a merged idea went has to be in the file or here already. */
function settleMerged(check: Check, stored: ReadonlySet<string>): Check {
  const there = new Set([...stored, ...check.ideas.map(({ sourceKey }) => sourceKey)])
  const lost = check.ideas.filter(({ mergedInto, sourceKey }) => {
    if (mergedInto === '') return false
    const into = idKey(mergedInto)
    return into === sourceKey || !there.has(into)
  })
  if (lost.length === 0) return check
  const bad = lost.map(
    ({ line, mergedInto }): BadRow => ({
      line,
      errors: [{ field: 'mergedInto', mistake: 'merged-into-nothing', value: mergedInto }],
    }),
  )
  const without = new Set(lost)
  return {
    ...check,
    ideas: check.ideas.filter((idea) => !without.has(idea)),
    bad: [...check.bad, ...bad].toSorted((a, b) => a.line - b.line),
  }
}

async function knownNames(municipalityId: string, addAreas: boolean): Promise<KnownNames> {
  const { topics, districts } = await areasOf(municipalityId)
  const lower = (areas: { name: string }[]) => new Set(areas.map(({ name }) => name.toLowerCase()))
  return { topics: lower(topics), districts: lower(districts), addAreas, now: new Date() }
}

/** Keys that came in before; the own export of this municipality names its ideas by their ids. */
async function storedKeys(municipalityId: string, ideas: CheckedIdea[]): Promise<Set<string>> {
  const keys = [
    ...new Set(ideas.flatMap(({ sourceKey, mergedInto }) => [sourceKey, ...(mergedInto ? [idKey(mergedInto)] : [])])),
  ]
  const ownIds = new Map(
    ideas.filter(({ sourceId }) => isId(sourceId)).map((one) => [one.sourceId.toLowerCase(), one.sourceKey]),
  )
  const [imported, own] = await Promise.all([
    query<{ key: string }>(
      `select "sourceKey" as key from "ImportedIdea" where "municipalityId" = $1 and "sourceKey" = any($2::text[])`,
      [municipalityId, keys],
    ),
    query<{ id: string }>(`select id from "Idea" where "municipalityId" = $1 and id = any($2::uuid[])`, [
      municipalityId,
      [...ownIds.keys()],
    ]),
  ])
  return new Set([...imported.map(({ key }) => key), ...own.map(({ id }) => ownIds.get(id)!)])
}

function hash(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
