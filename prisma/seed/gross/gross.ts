import { foundFromDirectory } from '#app/municipalities/founding.server.ts'
import { inTransaction, pool, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { musterstadtIdeas } from '../musterstadt/idea-contents.ts'
import type { Progress, World } from '../world.ts'
import { fillComments } from './comments.ts'
import { fillIdeas, fillPeople, fillProjects, fillSupports } from './fill.ts'
import { fillProcesses } from './processes.ts'

export const grossSize = {
  people: 20_000,
  ideas: 100_000,
  supports: 2_000_000,
  projects: 1_000,
  processes: 20,
  comments: 300_000,
}

/** A city for load: made of sets in SQL, as verbs would take hours. The same rows at every seeding. */
export const gross: World = {
  name: 'gross',
  title: 'Großstadt',
  hosts: ['gross.localhost'],
  async seed(progress: Progress) {
    progress('municipality')
    const id = await found()
    const fill = { municipalityId: id, progress }
    const wordIndexes = await withoutWordIndexes()
    await fillPeople(fill, grossSize.people)
    await fillIdeas(fill, grossSize.ideas, musterstadtIdeas)
    await fillSupports(fill, grossSize.supports, grossSize.ideas, grossSize.people)
    await fillProjects(fill, grossSize.projects)
    await fillProcesses(fill, grossSize.processes)
    await fillComments(fill, grossSize.comments, grossSize.people)
    progress('indexes of words')
    for (const sql of wordIndexes) await pool.query(sql)
    progress('statistics for the planner')
    await pool.query('vacuum analyze')
  },
}

/** What 400,000 texts would be sorted into one by one; made anew at the end, they take seconds. Answers with what makes them. */
async function withoutWordIndexes(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; sql: string }>(
    `select quote_ident(indexname) as name, indexdef as sql from pg_indexes
     where schemaname = 'public' and tablename = 'SearchEntry' and indexdef like '%USING gin%'`,
  )
  for (const { name } of rows) await pool.query(`drop index ${name}`)
  return rows.map(({ sql }) => sql)
}

async function found(): Promise<string> {
  const id = await inTransaction(async (tx) => {
    // Kassel lends position and boundary
    const founded = await foundFromDirectory(tx, '06611000', ['gross.localhost'])
    if (!founded.ok) throw new Error('the city is not in the directory of municipalities')
    return founded.value.id
  })
  await prisma.municipality.update({
    where: { id },
    data: { ags: '00000000', ars: null, district: null, name: 'Großstadt', population: 200_000 },
    select: { id: true },
  })
  await prisma.district.createMany({
    data: districts.map((name, position) => ({ municipalityId: id, id: newId(), name, position })),
  })
  return id
}

const districts = [
  'Mitte',
  'Nord',
  'Süd',
  'West',
  'Ost',
  'Hafen',
  'Bahnhof',
  'Weinberg',
  'Auefeld',
  'Lindenau',
  'Rothenditmold',
  'Harleshausen',
  'Waldau',
  'Niederfeld',
  'Oberzwehren',
  'Kirchfeld',
  'Jungfernkopf',
  'Forstfeld',
  'Bettenhausen',
  'Wolfsanger',
  'Philippinenhof',
  'Hasenhecke',
  'Fasanenhof',
  'Wesertor',
]
