import type { ShownPhoto } from '#app/photos/photo.ts'
import { rows } from '#app/platform/db.server.ts'
import type { ProjectState } from './project.ts'
import { lightRule } from './traffic-light.ts'

export type LatestUpdate = {
  id: string
  title: string
  publishedAt: string
  project: { number: number; title: string }
  photo: ShownPhoto | null
}
export type ProjectOverview = { running: number; latest: LatestUpdate[] }

/** How many projects are under way, and the latest three updates: for the start page. One query. */
export async function projectOverview(municipalityId: string): Promise<ProjectOverview> {
  const [found] = await rows<{ running: number; latest: LatestUpdate[] | null }>(
    `select
       (select count(*)::int from "Project" where "municipalityId" = $1 and "publishedAt" is not null and state = 'running') as running,
       (select json_agg(json_build_object('id', u.id, 'title', u.title, 'publishedAt', u."publishedAt",
           'project', json_build_object('number', p.number, 'title', p.title),
           'photo', case when f.id is null then null else json_build_object('id', f.id, 'width', f.width, 'height', f.height,
             'description', f.description, 'state', f.state) end) order by u."publishedAt" desc, u.id desc)
         from (select * from "ProjectUpdate" where "municipalityId" = $1 and "publishedAt" is not null
           order by "publishedAt" desc, id desc limit 3) u
         join "Project" p on p."municipalityId" = $1 and p.id = u."projectId" and p."publishedAt" is not null
         left join "Photo" f on f."municipalityId" = $1 and f.id = u."photoId" and f.state = 'ready') as latest`,
    [municipalityId],
  )
  return { running: found!.running, latest: found!.latest ?? [] }
}

export type PlacedProject = { number: number; title: string; state: ProjectState; lat: number; lng: number }
type Box = { west: number; south: number; east: number; north: number }

/** The projects within a part of the map, at most 500. */
export function projectsOnMap(municipalityId: string, { west, south, east, north }: Box): Promise<PlacedProject[]> {
  return rows<PlacedProject>(
    `select number, title, state::text, latitude as lat, longitude as lng from "Project"
     where "municipalityId" = $1 and "publishedAt" is not null
       and latitude between $2 and $3 and longitude between $4 and $5
     order by number desc limit 500`,
    [municipalityId, south, north, west, east],
  )
}

export type ProjectWork = { silent: number; silentSince: Date | null; drafts: number; draftsSince: Date | null }

/** What is to be done about projects, for the start page of staff: long silent ones, and updates nobody published yet. */
export async function projectWork(municipalityId: string): Promise<ProjectWork> {
  const [found] = await rows<ProjectWork>(
    `select silent.*, drafts.* from
       (select count(*)::int as silent, min(coalesce("lastUpdateAt", "publishedAt")) as "silentSince" from "Project"
         where "municipalityId" = $1 and "publishedAt" is not null and state in ('planned', 'running', 'paused')
         and coalesce("lastUpdateAt", "publishedAt") < now() - make_interval(days => $2::int)) silent,
       (select count(*)::int as drafts, min("createdAt") as "draftsSince" from "ProjectUpdate"
         where "municipalityId" = $1 and "publishedAt" is null) drafts`,
    [municipalityId, lightRule.silentDays.yellow],
  )
  return found!
}
