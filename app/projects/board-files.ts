import type { Feature, FeatureCollection, Point } from 'geojson'
import { csvFile } from '#app/platform/csv.ts'
import { isoDay } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { BoardItem } from './board.server.ts'
import { percentOf } from './progress.ts'
import { boardTexts } from './texts/board.ts'
import { projectTexts } from './texts/project.ts'

type Areas = { topics: { id: string; name: string }[]; districts: { id: string; name: string }[] }
/** how ids and numbers of a project become names and addresses */
export type FileContext = { language: Language; origin: string; areas: Areas }

/** Projects as a table, with words in the language of the visitor. */
export function projectsCsv(items: readonly BoardItem[], context: FileContext): string {
  const heads = textsIn(boardTexts, context.language).csv
  const columns = Object.keys(heads) as (keyof typeof heads)[]
  const lines = items.map((item) => {
    const facts = factsOf(item, context)
    return columns.map((column) => facts[column])
  })
  return csvFile(
    columns.map((column) => heads[column]),
    lines,
  )
}

/** Projects with a place as GeoJSON, keys and codes as programs read them. */
export function projectsGeoJson(items: readonly BoardItem[], context: FileContext): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: items.flatMap((item) => featureOf(item, context)) }
}

function featureOf(item: BoardItem, context: FileContext): Feature<Point>[] {
  const { latitude, longitude, state, light, late } = item
  if (latitude === null || longitude === null) return []
  const facts = factsOf(item, context)
  const { latitude: _lat, longitude: _lng, ...rest } = facts
  return [
    {
      type: 'Feature',
      id: item.id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { ...rest, state, light, late },
    },
  ]
}

function factsOf(item: BoardItem, { language, origin, areas }: FileContext) {
  const { states, lights } = textsIn(projectTexts, language)
  const { number, title, summary, state, light, late, place, latitude, longitude, department } = item
  const { startFirstPromised, startPlanned, startActual, endFirstPromised, endPlanned, endActual, nextMilestone } = item
  return {
    number,
    title,
    summary,
    state: states[state],
    light: lights[light],
    late,
    percent: percentOf(item.share),
    topic: areas.topics.find(({ id }) => id === item.topicId)?.name ?? null,
    district: areas.districts.find(({ id }) => id === item.districtId)?.name ?? null,
    place,
    latitude,
    longitude,
    department,
    startFirstPromised,
    startPlanned,
    startActual,
    endFirstPromised,
    endPlanned,
    endActual,
    nextMilestone,
    costEstimate: euros(item.costEstimate),
    costApproved: euros(item.costApproved),
    costSpent: euros(item.costSpent),
    news: isoDay(item.newsAt),
    address: `${origin}/vorhaben/${number}`,
  }
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100
}
