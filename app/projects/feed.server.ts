import { pool } from '#app/platform/db.server.ts'
import type { ChangeEntry } from './change-entry.ts'

/** One piece of news: an update, or the day a project was presented. */
export type News = {
  kind: 'update' | 'project'
  id: string
  title: string
  text: string
  at: string
  by: string | null
  number: number
  project: string
  photo: { id: string; width: number; description: string } | null
  changes: ChangeEntry[]
}

const mostNews = 50

/** The latest news of all projects, or of one. One query. */
export async function latestNews(municipalityId: string, projectId: string | null = null): Promise<News[]> {
  const { rows } = await pool.query<{ news: News[] }>({
    name: 'project-news',
    text: newsSql,
    values: [municipalityId, projectId, mostNews],
  })
  return rows[0]!.news
}

const newsSql = `
with p as (
  select * from "Project" where "municipalityId" = $1 and "publishedAt" is not null and ($2::uuid is null or id = $2)
), n as (
  (select 'update' as kind, u.id, u.title, u.text, u."publishedAt" as at, u."writtenById", u."photoId", p.number, p.title as project
    from "ProjectUpdate" u join p on p.id = u."projectId"
    where u."municipalityId" = $1 and u."publishedAt" is not null order by u."publishedAt" desc limit $3)
  union all
  (select 'project', p.id, p.title, p.summary, p."publishedAt", null, null, p.number, p.title from p order by p."publishedAt" desc limit $3)
), latest as (select * from n order by at desc, id desc limit $3)
select coalesce(json_agg(json_build_object(
  'kind', l.kind, 'id', l.id, 'title', l.title, 'text', l.text, 'at', l.at, 'by', w."displayName", 'number', l.number, 'project', l.project,
  'photo', case when f.id is null then null else json_build_object('id', f.id, 'width', f.width, 'description', f.description) end,
  'changes', (select coalesce(json_agg(json_build_object('field', c.field, 'milestone', m.title, 'was', c.was, 'now', c.now,
      'reason', c.reason, 'explanation', c.explanation) order by c.id), '[]')
    from "ProjectChange" c left join "Milestone" m on m."municipalityId" = $1 and m.id = c."milestoneId"
    where c."municipalityId" = $1 and c."updateId" = l.id)
) order by l.at desc, l.id desc), '[]') as news
from latest l
left join "Person" w on w."municipalityId" = $1 and w.id = l."writtenById"
left join "Photo" f on f."municipalityId" = $1 and f.id = l."photoId" and f.state = 'ready'`
