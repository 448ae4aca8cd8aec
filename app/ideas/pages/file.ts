import { data } from 'react-router'
import { exportedIdeas } from '#app/ideas/export.server.ts'
import { csvCells, geoJsonFeature, type Names } from '#app/ideas/files.ts'
import { readFilter } from '#app/ideas/idea-filter.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { csvHead, csvLine } from '#app/platform/csv.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/file'

/** /ideen.csv and /ideen.geojson: what the list shows under the same address, written while it is read. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const allowed = await limit('ideas.file', currentConnection(context).ip, { points: 30, seconds: 600 })
  if (!allowed.ok) throw data(null, { status: 429 })
  const { url } = currentRequest(context)
  const language = currentLanguage(context)
  const areas = await areasOf(id)
  const nameOf = (list: { id: string; name: string }[], one: string | null) =>
    list.find((area) => area.id === one)?.name ?? ''
  const names: Names = {
    status: textsIn(ideaTexts, language).status,
    topic: (topicId) => nameOf(areas.topics, topicId),
    district: (districtId) => nameOf(areas.districts, districtId),
    address: (number) => `${url.origin}/ideen/${number}`,
  }
  const ideas = exportedIdeas(id, readFilter(url.searchParams, areas))
  const geojson = url.pathname.endsWith('.geojson')
  const text = geojson
    ? geoJson(ideas, names)
    : csv(ideas, names, Object.values(textsIn(ideaListTexts, language).columns))
  return new Response(streamed(text), {
    headers: {
      'Content-Type': geojson ? 'application/geo+json; charset=utf-8' : 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="ideen.${geojson ? 'geojson' : 'csv'}"`,
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

type Batches = ReturnType<typeof exportedIdeas>

async function* csv(ideas: Batches, names: Names, columns: string[]): AsyncGenerator<string> {
  yield csvHead(columns)
  for await (const batch of ideas) yield batch.map((idea) => csvLine(csvCells(idea, names))).join('')
}

async function* geoJson(ideas: Batches, names: Names): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let first = true
  for await (const batch of ideas) {
    yield (first ? '' : ',') + batch.map((idea) => JSON.stringify(geoJsonFeature(idea, names))).join(',')
    first = false
  }
  yield ']}'
}

/** Asks for the next batch when the reader has taken the last; a reader who leaves ends it. */
function streamed(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await text.return(undefined)
    },
  })
}
