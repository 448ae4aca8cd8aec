import { data, type RouterContextProvider } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { mapAreaOf } from '#app/municipalities/map.server.ts'
import type { Municipality } from '#app/municipalities/municipality.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { type PhaseKind, processNumber } from './process.ts'
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

type Context = Readonly<RouterContextProvider>
const onPage = new WeakMap<Context, Promise<ShownProcess>>()

/** The public process of the page that is asked for: read once for the page and for all that stands on it. */
export function processOfPage(context: Context, number: string | undefined): Promise<ShownProcess> {
  let process = onPage.get(context)
  if (!process) {
    const viewer = currentPerson(context)?.id ?? null
    process = processInAddress(currentMunicipality(context).id, number, { unpublished: false, viewer })
    onPage.set(context, process)
  }
  return process
}

/** Does the process of the page have phases of a kind? Whoever shows something of them need not look for it where there are none. */
export async function hasPhasesOf(kind: PhaseKind, context: Context, number: string | undefined): Promise<boolean> {
  const { phases } = await processOfPage(context, number)
  return phases.some((phase) => phase.kind === kind)
}
