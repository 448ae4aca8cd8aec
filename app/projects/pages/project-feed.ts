import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { atomResponse } from '#app/platform/atom.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { originOf } from '#app/platform/origin.ts'
import { textsIn } from '#app/ui/texts.ts'
import { latestNews } from '../feed.server.ts'
import { feedEntry } from '../feed-entry.ts'
import { projectNumber, publishedProject } from '../published-project.server.ts'
import { boardTexts } from '../texts/board.ts'
import type { Route } from './+types/project-feed'

/** What is new in one project. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, host, kind, name } = currentMunicipality(context)
  const project = await publishedProject(id, projectNumber(params.nummer))
  if (!project) throw data(null, { status: 404 })
  const language = currentLanguage(context)
  const origin = originOf(host)
  const news = await latestNews(id, project.id)
  return atomResponse(
    {
      id: `tag:${host},2026:vorhaben/${project.number}`,
      title: textsIn(boardTexts, language).feed.projectTitle(project),
      language,
      self: `${origin}/vorhaben/${project.number}.atom`,
      alternate: `${origin}/vorhaben/${project.number}`,
      author: `${kind} ${name}`,
      since: news[0]!.at,
      entries: news.map((one) => feedEntry(language, origin, one, false)),
    },
    publicPage,
  )
}
