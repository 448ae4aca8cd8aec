import { ideaOverview } from '#app/ideas/overview.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import type { Municipality } from '#app/municipalities/municipality.ts'
import { openProcesses } from '#app/processes/open-now.server.ts'
import { projectOverview } from '#app/projects/overview.server.ts'

/** What the start page shows of everything that is open in this municipality. */
export async function startOverview({ id, closed, header }: Municipality) {
  const [ideas, projects, processes, areas] = await Promise.all([
    closed.includes('ideas') ? null : ideaOverview(id),
    closed.includes('projects') ? null : projectOverview(id),
    closed.includes('processes') ? null : openProcesses(id),
    shownAreas(id),
  ])
  return { ideas, projects, processes, areas, header }
}

/** Topics and districts as cards name them. */
export async function shownAreas(municipalityId: string) {
  const { topics, districts } = await areasOf(municipalityId)
  return {
    topics: topics.map(({ id, name, icon }) => ({ id, name, icon })),
    districts: districts.map(({ id, name }) => ({ id, name })),
  }
}
