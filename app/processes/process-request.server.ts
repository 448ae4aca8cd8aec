import { data } from 'react-router'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import type { Municipality } from '#app/municipalities/municipality.ts'
import { processNumber } from './process.ts'
import { readProcess, type ShownProcess } from './process-page.server.ts'

/** The process in an address, or a page that does not exist. */
export async function processInAddress(
  municipalityId: string,
  number: string | undefined,
  how: { unpublished: boolean; viewer?: string | null },
): Promise<ShownProcess> {
  const process = await readProcess(municipalityId, processNumber(number), how)
  if (!process) throw data(null, { status: 404 })
  return process
}

/** What the page shows beside the process itself. */
export async function around(municipality: Municipality, { topicId, districtIds }: ShownProcess) {
  const { topics, districts } = await areasOf(municipality.id)
  const topic = topics.find(({ id }) => id === topicId)
  return {
    topic: topic ? { name: topic.name, slug: topic.slug } : null,
    districts: districts.filter(({ id }) => districtIds.includes(id)).map(({ name, slug }) => ({ name, slug })),
    area: mapAreaOf(municipality),
    closed: municipality.closed,
  }
}
