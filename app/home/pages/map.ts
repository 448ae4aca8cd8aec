import { data } from 'react-router'
import * as z from 'zod'
import { statusLooks } from '#app/ideas/idea.ts'
import { everythingNewestFirst } from '#app/ideas/idea-filter.ts'
import { ideasOnMap } from '#app/ideas/map.server.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentRequest } from '#app/platform/facts.server.ts'
import { stateLooks } from '#app/projects/looks.ts'
import { projectsOnMap } from '#app/projects/overview.server.ts'
import { projectTexts } from '#app/projects/texts/project.ts'
import type { MapEntry } from '#app/ui/map/map-types.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/map'

const degrees = (limit: number) => z.coerce.number().min(-limit).max(limit)
const wanted = z.object({
  west: degrees(180),
  sued: degrees(90),
  ost: degrees(180),
  nord: degrees(90),
  zoom: z.coerce.number().min(0).max(22),
  ebenen: z.string().default('ideen,vorhaben'),
})

/** /karte.json: what lies in view, in the layers asked for; the start page's map. */
export async function loader({ context }: Route.LoaderArgs) {
  const { url, language } = currentRequest(context)
  const asked = wanted.safeParse(Object.fromEntries(url.searchParams))
  if (!asked.success) throw data(null, { status: 400 })
  const { ebenen, west, sued: south, ost: east, nord: north, zoom } = asked.data
  const view = { west, south, east, north, zoom }
  const { id, closed } = currentMunicipality(context)
  const has = (layer: string, capability: string) => ebenen.split(',').includes(layer) && !closed.includes(capability)
  const [ideas, projects] = await Promise.all([
    has('ideen', 'ideas') ? ideasOnMap(id, everythingNewestFirst, view) : [],
    has('vorhaben', 'projects') ? projectsOnMap(id, view) : [],
  ])
  const entries = [
    ...ideas.map((one) => ideaEntry(one, language)),
    ...projects.map((one) => projectEntry(one, language)),
  ]
  return Response.json(entries, { headers: publicPage })
}

function ideaEntry(one: Awaited<ReturnType<typeof ideasOnMap>>[number], language: Language): MapEntry {
  if ('count' in one) return one
  const { number, title, status, lat, lng } = one
  const label = textsIn(ideaTexts, language).status[status]
  return { id: `idee-${number}`, href: `/ideen/${number}`, title, label, lat, lng, tone: statusLooks[status].tone }
}

function projectEntry(one: Awaited<ReturnType<typeof projectsOnMap>>[number], language: Language): MapEntry {
  const { number, title, state, lat, lng } = one
  const t = textsIn(projectTexts, language)
  const label = `${t.project({ number })}, ${t.states[state]}`
  return { id: `vorhaben-${number}`, href: `/vorhaben/${number}`, title, label, lat, lng, tone: stateLooks[state].tone }
}
