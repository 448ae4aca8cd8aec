import { feedTitle } from '#app/ideas/filter-words.ts'
import { addressOf, everythingNewestFirst, readFilter } from '#app/ideas/idea-filter.ts'
import { listIdeas } from '#app/ideas/listing.server.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { atomResponse } from '#app/platform/atom.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { processChoices } from '#app/processes/choices.server.ts'
import type { Route } from './+types/feed'

/** /ideen.atom: the latest ideas for feed readers, with the filter of the list: a process, a topic, a district, a search. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const { origin, searchParams } = currentRequest(context).url
  const language = currentLanguage(context)
  const areas = await areasOf(id)
  const filter = readFilter(searchParams, areas)
  const [{ ideas }, processes] = await Promise.all([
    listIdeas(id, { ...everythingNewestFirst, ...filter }),
    processChoices(id),
  ])
  const [self, alternate] = [addressOf(filter, areas, {}, '/ideen.atom'), addressOf(filter, areas)]
  return atomResponse(
    {
      id: `urn:uuid:${id}#${self.slice(1).replace('.atom', '')}`,
      title: feedTitle(language, name, filter, { areas, processes }),
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
