import { everythingNewestFirst } from '#app/ideas/idea-filter.ts'
import { listIdeas } from '#app/ideas/listing.server.ts'
import { ideaListTexts } from '#app/ideas/texts/list.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { atomResponse } from '#app/platform/atom.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/feed'

/** /ideen.atom: the latest ideas for feed readers. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const { origin } = currentRequest(context).url
  const language = currentLanguage(context)
  const { ideas } = await listIdeas(id, everythingNewestFirst)
  return atomResponse(
    {
      id: `urn:uuid:${id}#ideen`,
      title: textsIn(ideaListTexts, language).feedTitle({ name }),
      language,
      self: `${origin}/ideen.atom`,
      alternate: `${origin}/ideen`,
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
