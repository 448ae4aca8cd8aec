import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { atomResponse } from '#app/platform/atom.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { originOf } from '#app/platform/origin.ts'
import { textsIn } from '#app/ui/texts.ts'
import { latestNews } from '../feed.server.ts'
import { feedEntry } from '../feed-entry.ts'
import { boardTexts } from '../texts/board.ts'
import type { Route } from './+types/board-feed'

/** What is new in all projects. */
export async function loader({ context }: Route.LoaderArgs) {
  const { id, host, kind, name } = currentMunicipality(context)
  const language = currentLanguage(context)
  const t = textsIn(boardTexts, language).feed
  const origin = originOf(host)
  const news = await latestNews(id)
  return atomResponse(
    {
      id: `tag:${host},2026:fortschritt`,
      title: t.title({ name }),
      subtitle: t.subtitle,
      language,
      self: `${origin}/fortschritt.atom`,
      alternate: `${origin}/fortschritt`,
      author: `${kind} ${name}`,
      since: '2026-01-01T00:00:00Z',
      entries: news.map((one) => feedEntry(language, origin, one, true)),
    },
    publicPage,
  )
}
