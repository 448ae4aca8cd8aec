import type { IdeaStatus } from '#app/ideas/idea.ts'
import type { ShownPhoto } from '#app/photos/photo.ts'
import { pool } from '#app/platform/db.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { lightFactsOf } from './light-facts.ts'
import { type Progress, progressOf } from './progress.ts'
import type { ChangeField, ChangeReason, Day, ProjectState } from './project.ts'
import { type LightWithReasons, trafficLight } from './traffic-light.ts'

export type ShownMilestone = {
  id: string
  title: string
  weight: number
  firstPromised: Day | null
  planned: Day | null
  actual: Day | null
  cancelledOn: Day | null
}

/** One line "was -> now" of an update. */
export type ShownChange = {
  field: ChangeField
  /** title of the milestone, null for the project itself */
  milestone: string | null
  was: string | null
  now: string | null
  reason: ChangeReason | null
  explanation: string
}

export type ShownUpdate = {
  id: string
  title: string
  text: string
  at: string
  /** who wrote it, null when the account is gone */
  by: string | null
  photo: ShownPhoto | null
  changes: ShownChange[]
}

export type LinkedIdea = {
  id: string
  number: number
  title: string
  status: IdeaStatus
  supportCount: number
  author: string | null
}

export type ProjectPage = {
  today: Day
  id: string
  number: number
  title: string
  summary: string
  description: string
  department: string
  contactName: string
  contactEmail: string
  topic: { id: string; name: string; icon: string } | null
  district: { id: string; name: string } | null
  place: string
  latitude: number | null
  longitude: number | null
  state: ProjectState
  startFirstPromised: Day | null
  endFirstPromised: Day | null
  costFirstPromised: number | null
  startPlanned: Day | null
  endPlanned: Day | null
  startActual: Day | null
  endActual: Day | null
  costEstimate: number | null
  costApproved: number | null
  costSpent: number | null
  publishedAt: string | null
  lastUpdateAt: string | null
  milestones: ShownMilestone[]
  /** published ones, newest first */
  updates: ShownUpdate[]
  /** those everybody may read */
  ideas: LinkedIdea[]
  /** texts put right after publication, newest first */
  corrections: { at: string; field: 'title' | 'summary' | 'description'; was: string; now: string }[]
  followers: number
  following: boolean
  progress: Progress
  light: LightWithReasons
}

type Viewer = { personId: string | null; unpublished: boolean }

/**
 * Everything a project's page shows, from one query; null when there is no such project here or it is not public. `unpublished` is for staff.
 */
export async function readProject(
  municipalityId: string,
  number: number,
  { personId, unpublished }: Viewer = { personId: null, unpublished: false },
): Promise<ProjectPage | null> {
  // larger than the column takes: nobody's number
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null
  const { rows } = await pool.query<{ page: Omit<ProjectPage, 'progress' | 'light'> }>({
    name: 'project-page',
    text: pageSql,
    values: [municipalityId, number, unpublished, personId],
  })
  const page = rows[0]?.page
  if (!page) return null
  const { today, milestones } = page
  const news = page.lastUpdateAt ?? page.publishedAt
  const facts = lightFactsOf({ ...page, lastNews: news && isoDay(news) }, milestones, today)
  return { ...page, progress: progressOf(milestones), light: trafficLight(facts, today) }
}

const pageSql = `
select json_build_object(
  'today', (now() at time zone 'Europe/Berlin')::date,
  'id', p.id, 'number', p.number, 'title', p.title, 'summary', p.summary, 'description', p.description, 'department', p.department,
  'contactName', p."contactName", 'contactEmail', p."contactEmail", 'place', p.place, 'latitude', p.latitude, 'longitude', p.longitude,
  'state', p.state, 'startFirstPromised', p."startFirstPromised", 'endFirstPromised', p."endFirstPromised",
  'costFirstPromised', p."costFirstPromised", 'startPlanned', p."startPlanned", 'endPlanned', p."endPlanned",
  'startActual', p."startActual", 'endActual', p."endActual", 'costEstimate', p."costEstimate", 'costApproved', p."costApproved",
  'costSpent', p."costSpent", 'publishedAt', p."publishedAt", 'lastUpdateAt', p."lastUpdateAt",
  'topic', (select json_build_object('id', t.id, 'name', t.name, 'icon', t.icon) from "Topic" t
    where t."municipalityId" = $1 and t.id = p."topicId"),
  'district', (select json_build_object('id', d.id, 'name', d.name) from "District" d
    where d."municipalityId" = $1 and d.id = p."districtId"),
  'milestones', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'weight', m.weight, 'firstPromised', m."firstPromised",
      'planned', m.planned, 'actual', m.actual, 'cancelledOn', m."cancelledOn") order by m.position, m.id), '[]')
    from "Milestone" m where m."municipalityId" = $1 and m."projectId" = p.id),
  'updates', (select coalesce(json_agg(json_build_object('id', u.id, 'title', u.title, 'text', u.text, 'at', u."publishedAt", 'by', w."displayName",
      'photo', case when f.id is null then null else json_build_object('id', f.id, 'width', f.width, 'height', f.height,
        'description', f.description, 'state', f.state) end,
      'changes', (select coalesce(json_agg(json_build_object('field', c.field, 'milestone', cm.title, 'was', c.was, 'now', c.now,
          'reason', c.reason, 'explanation', c.explanation) order by c.id), '[]')
        from "ProjectChange" c left join "Milestone" cm on cm."municipalityId" = $1 and cm.id = c."milestoneId"
        where c."municipalityId" = $1 and c."updateId" = u.id)) order by u."publishedAt" desc, u.id desc), '[]')
    from "ProjectUpdate" u
    left join "Person" w on w."municipalityId" = $1 and w.id = u."writtenById"
    left join "Photo" f on f."municipalityId" = $1 and f.id = u."photoId"
    where u."municipalityId" = $1 and u."projectId" = p.id and u."publishedAt" is not null),
  'ideas', (select coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'status', i.status,
      'supportCount', i."supportCount", 'author', a."displayName") order by i.number), '[]')
    from "ProjectIdea" l join "Idea" i on i."municipalityId" = $1 and i.id = l."ideaId"
    left join "Person" a on a."municipalityId" = $1 and a.id = i."authorId"
    where l."municipalityId" = $1 and l."projectId" = p.id and i."hiddenAt" is null and i."withdrawnAt" is null),
  'corrections', (select coalesce(json_agg(json_build_object('at', e.at, 'field', e.facts->>'field', 'was', e.facts->>'was', 'now', e.facts->>'now')
      order by e.at desc, e.id desc), '[]')
    from "ChronicleEntry" e
    where e."municipalityId" = $1 and e."subjectKind" = 'project' and e."subjectId" = p.id and e.kind = 'project.corrected'),
  'followers', (select count(*) from "Follow" f where f."municipalityId" = $1 and f.kind = 'project' and f."subjectId" = p.id),
  'following', $4::uuid is not null and exists (select 1 from "Follow" f
    where f."municipalityId" = $1 and f."personId" = $4 and f.kind = 'project' and f."subjectId" = p.id)
) as page
from "Project" p
where p."municipalityId" = $1 and p.number = $2 and (p."publishedAt" is not null or $3)`
