import { addressOf, everythingNewestFirst, feedTitle, readFilter } from '#app/ideas/idea-filter.ts'
import { listIdeas } from '#app/ideas/listing.server.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { atomResponse } from '#app/platform/atom.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/feed'

/** /ideen.atom: the latest ideas for feed readers, with the filter of the list: a topic, a district, a search. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const { origin, searchParams } = currentRequest(context).url
  const language = currentLanguage(context)
  const areas = await areasOf(id)
  const filter = readFilter(searchParams, areas)
  const { ideas } = await listIdeas(id, { ...everythingNewestFirst, ...filter })
  const [self, alternate] = [addressOf(filter, areas, {}, '/ideen.atom'), addressOf(filter, areas)]
  const words = [
    ...(filter.search ? [filter.search] : []),
    ...filter.statuses.map((status) => textsIn(ideaTexts, language).status[status]),
    ...areas.topics.filter((topic) => filter.topicIds.includes(topic.id)).map((topic) => topic.name),
    ...areas.districts.filter((district) => filter.districtIds.includes(district.id)).map((district) => district.name),
  ]
  return atomResponse(
    {
      id: `urn:uuid:${id}#${self.slice(1).replace('.atom', '')}`,
      title: feedTitle(textsIn(ideaListTexts, language).feedTitle({ name }), words),
      language,
      self: `${origin}${self}`,
      alternate: `${origin}${alternate}`,
      author: name,
      since: '2026-01-01',
      entries: ideas.map(({ number, title, excerpt, day }) => ({
        id: `${origin}/ideen/${number}`,
        title,
        href: `${origin}/ideen/${number}`,
        published: `${day}T12:00:00Z`,
        content: { text: excerpt },
      })),
    },
    publicPage,
  )
}
