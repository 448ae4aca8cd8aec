import type { KnownAreas } from '#app/municipalities/known-areas.server.ts'
import { packRows, unpackRows } from '#app/platform/packed.ts'
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
    topics: packRows(topics.map(({ name, slug, icon }) => ({ name, slug, icon }))),
    districts: packRows(districts.map(({ name, slug }) => ({ name, slug }))),
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

function places(areas: { id: string }[]): Map<string | null, number> {
  return new Map(areas.map(({ id }, n) => [id, n]))
}

export type ShownList = ReturnType<typeof shownList>

/** What the page shows; there, the slug of a topic or district is its id. */
export function unpackList(list: Pick<ShownList, 'ideas' | 'topics' | 'districts' | 'counts'>) {
  return {
    ideas: unpackRows(list.ideas),
    counts: list.counts === null ? null : unpackRows(list.counts)[0]!,
    areas: {
      topics: unpackRows(list.topics).map((topic) => ({ ...topic, id: topic.slug })),
      districts: unpackRows(list.districts).map((district) => ({ ...district, id: district.slug })),
    },
  }
}
