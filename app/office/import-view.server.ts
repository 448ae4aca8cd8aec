import { prisma } from '#app/platform/db.server.ts'
import { missingAreas } from './import-areas.server.ts'
import { type BadRow, checkRows } from './import-check.server.ts'
import { readRows } from './import-rows.server.ts'
import { type ImportDetail, readImport } from './imports.server.ts'

const shownErrors = 50
const shownIdeas = 5

/** What the page of an upload shows, by how far it is; null when there is none. */
export async function viewImport(municipalityId: string, id: string, mapAgain: boolean) {
  const run = await readImport(municipalityId, id)
  if (!run) return null
  if (run.state !== 'draft')
    return { step: 'work' as const, run, kept: run.undone ? await keptIdeas(municipalityId, id) : [] }
  const rows = await readRows({ municipalityId, id })
  if (!rows) return { step: 'gone' as const, run }
  if (mapAgain) return { step: 'map' as const, run, examples: examplesOf(run, rows) }
  const check = await checkRows(municipalityId, rows, run.mapping, run.addAreas)
  return {
    step: 'check' as const,
    run,
    count: check.ideas.length,
    known: check.known,
    twice: check.twice,
    bad: check.bad.length,
    // a slip of the pen would become a topic for everybody to see
    created: await missingAreas(municipalityId, check.ideas),
    unknown: unknownNames(check.bad),
    errors: check.bad.slice(0, shownErrors),
    ideas: check.ideas.slice(0, shownIdeas).map(({ line, title, text, topic, district, author, status }) => ({
      line,
      title,
      text: text.length > 160 ? `${text.slice(0, 160).toWellFormed()}…` : text,
      topic,
      district,
      author,
      status,
    })),
  }
}

export type ImportView = NonNullable<Awaited<ReturnType<typeof viewImport>>>

/** Topics and districts that keep rows out, as nobody ticked that they shall be created. */
function unknownNames(bad: BadRow[]): string[] {
  const errors = bad.flatMap((row) => row.errors)
  const unknown = errors.filter(({ mistake }) => mistake === 'unknown-topic' || mistake === 'unknown-district')
  return [...new Set(unknown.map(({ value }) => value))].slice(0, 30)
}

/** The first words in each column. */
function examplesOf({ columns }: ImportDetail, rows: string[][]): string[] {
  return columns.map((_, at) => {
    const filled = rows.slice(0, 20).find((row) => (row[at] ?? '').trim() !== '')?.[at] ?? ''
    const text = filled.replaceAll(/\s+/g, ' ').trim()
    return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text
  })
}

async function keptIdeas(municipalityId: string, runId: string) {
  const kept = await prisma.importedIdea.findMany({
    where: { municipalityId, runId },
    select: { idea: { select: { number: true, title: true } } },
    orderBy: { idea: { number: 'asc' } },
    take: 50,
  })
  return kept.map(({ idea }) => idea)
}
