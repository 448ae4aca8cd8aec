import type { KnownAreas } from '#app/municipalities/known-areas.server.ts'
import { type Packed, packRows, unpackRows } from '#app/platform/packed.ts'
import type { ProcessChoice } from '#app/processes/choices.server.ts'
import { listedStatuses } from './idea.ts'
import type { IdeaView } from './idea-filter.ts'
import type { IdeaList } from './listing.server.ts'

/**
 * The list as its page gets it. All of this is written into the page a second time, so it is told as shortly as it can be: topics and districts
 * go by their place in the list and, in the view, by what stands for them in addresses; counts stand in the order of the choices.
 */
export function shownList(
  view: IdeaView,
  areas: KnownAreas,
  processes: ProcessChoice[],
  { ideas, facets, wording, ...list }: Omit<IdeaList, 'followed'>,
) {
  const { topics, districts } = areas
  const slugs = (all: { id: string; slug: string }[], ids: string[]) =>
    all.filter(({ id }) => ids.includes(id)).map(({ slug }) => slug)
  const topicAt = places(topics)
  const districtAt = places(districts)
  return {
    ...list,
    similar: wording === 'similar',
    view: { ...view, topicIds: slugs(topics, view.topicIds), districtIds: slugs(districts, view.districtIds) },
    topics: packedOnce(topics, ({ name, slug, icon }) => ({ name, slug, icon })),
    districts: packedOnce(districts, ({ name, slug }) => ({ name, slug })),
    processes: packedOnce(processes, ({ number, title }) => ({ number, title })),
    counts:
      facets &&
      packRows([
        {
          status: listedStatuses.map((status) => facets.statuses[status] ?? 0),
          topic: topics.map(({ id }) => facets.topics[id] ?? 0),
          district: districts.map(({ id }) => facets.districts[id] ?? 0),
        },
      ]),
    ideas: packRows(
      ideas.map((idea) => ({
        number: idea.number,
        title: idea.title,
        excerpt: idea.excerpt,
        status: idea.status,
        supportCount: idea.supportCount,
        day: idea.day,
        photoId: idea.photoId,
        topic: topicAt.get(idea.topicId) ?? null,
        district: districtAt.get(idea.districtId) ?? null,
        place: idea.latitude === null || idea.longitude === null ? null : `${idea.latitude} ${idea.longitude}`,
      })),
    ),
  }
}

const packed = new WeakMap<object, string>()

/** What is read once in a few seconds is packed as rarely. */
function packedOnce<One extends object, Row extends Record<string, string | number>>(
  rows: readonly One[],
  shown: (one: One) => Row,
): Packed<Row> {
  let text = packed.get(rows)
  if (text === undefined) {
    text = packRows(rows.map(shown))
    packed.set(rows, text)
  }
  return text
}

function places(areas: { id: string }[]): Map<string | null, number> {
  return new Map(areas.map(({ id }, n) => [id, n]))
}

export type ShownList = ReturnType<typeof shownList>

/** What the page shows; there, the slug of a topic or district is its id. */
export function unpackList(list: Pick<ShownList, 'ideas' | 'topics' | 'districts' | 'processes'>) {
  return { ideas: unpackRows(list.ideas), areas: unpackAreas(list), processes: unpackRows(list.processes) }
}

export function unpackAreas({ topics, districts }: Pick<ShownList, 'topics' | 'districts'>) {
  return {
    topics: unpackRows(topics).map((topic) => ({ ...topic, id: topic.slug })),
    districts: unpackRows(districts).map((district) => ({ ...district, id: district.slug })),
  }
}
