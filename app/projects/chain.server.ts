import type { IdeaStatus } from '#app/ideas/idea.ts'
import { pool } from '#app/platform/db.server.ts'
import { isoDay } from '#app/ui/format.ts'
import { lightFactsOf } from './light-facts.ts'
import { type Progress, progressOf } from './progress.ts'
import type { Day, ProjectState } from './project.ts'
import { type Light, type LightFacts, trafficLight } from './traffic-light.ts'

export type ChainIdea = {
  id: string
  number: number
  title: string
  status: IdeaStatus
  author: string | null
  at: string
  supportCount: number
  lastSupportAt: string | null
  answers: { id: string; status: IdeaStatus; text: string; by: string | null; at: string }[]
}

export type ChainProject = {
  id: string
  number: number
  title: string
  state: ProjectState
  at: string
  endPlanned: Day | null
  endActual: Day | null
  milestones: {
    id: string
    title: string
    weight: number
    planned: Day | null
    actual: Day | null
    cancelledOn: Day | null
  }[]
  updates: { id: string; title: string; at: string; by: string | null }[]
  light: Light
  progress: Progress
}

export type Chain = {
  today: Day
  /** the idea that was asked for, when it went into another one */
  mergedFrom: { number: number; title: string; at: string } | null
  idea: ChainIdea
  projects: ChainProject[]
}

/** What became of an idea, from its first word to the last update of its projects; one query. An idea that was merged is followed on. */
export async function readChain(municipalityId: string, number: number): Promise<Chain | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null
  const { rows } = await pool.query<{ chain: Row }>({
    name: 'idea-chain',
    text: chainSql,
    values: [municipalityId, number],
  })
  const chain = rows[0]?.chain
  if (!chain) return null
  const projects = chain.projects.map(({ facts, ...project }) => ({
    ...project,
    progress: progressOf(project.milestones),
    light: trafficLight(
      lightFactsOf({ ...facts, lastNews: isoDay(facts.lastNews ?? project.at) }, project.milestones, chain.today),
      chain.today,
    ).light,
  }))
  return { ...chain, projects }
}

type Row = Omit<Chain, 'projects'> & {
  projects: (Omit<ChainProject, 'light' | 'progress'> & { facts: LightFacts })[]
}

const chainSql = `
select json_build_object(
  'today', (now() at time zone 'Europe/Berlin')::date,
  'mergedFrom', case when asked.id <> i.id then json_build_object('number', asked.number, 'title', asked.title, 'at', asked."statusSince") end,
  'idea', json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'status', i.status, 'author', a."displayName", 'at', i."submittedAt",
    'supportCount', i."supportCount",
    'lastSupportAt', (select max(s."supportedAt") from "IdeaSupport" s where s."municipalityId" = $1 and s."ideaId" = i.id),
    'answers', (select coalesce(json_agg(json_build_object('id', n.id, 'status', n.status, 'text', n.text, 'by', w."displayName", 'at', n."answeredAt")
        order by n."answeredAt", n.id), '[]')
      from "IdeaAnswer" n left join "Person" w on w."municipalityId" = $1 and w.id = n."answeredById"
      where n."municipalityId" = $1 and n."ideaId" = i.id)),
  'projects', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'title', p.title, 'state', p.state, 'at', p."publishedAt",
      'endPlanned', p."endPlanned", 'endActual', p."endActual",
      'facts', json_build_object('state', p.state, 'startPlanned', p."startPlanned", 'endPlanned', p."endPlanned",
        'endFirstPromised', p."endFirstPromised", 'endActual', p."endActual", 'costFirstPromised', p."costFirstPromised",
        'costEstimate', p."costEstimate", 'costApproved', p."costApproved", 'costSpent', p."costSpent", 'lastNews', p."lastUpdateAt"),
      'milestones', (select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'weight', m.weight, 'planned', m.planned,
          'actual', m.actual, 'cancelledOn', m."cancelledOn") order by m.position, m.id), '[]')
        from "Milestone" m where m."municipalityId" = $1 and m."projectId" = p.id),
      'updates', (select coalesce(json_agg(json_build_object('id', u.id, 'title', u.title, 'at', u."publishedAt", 'by', w."displayName")
          order by u."publishedAt", u.id), '[]')
        from "ProjectUpdate" u left join "Person" w on w."municipalityId" = $1 and w.id = u."writtenById"
        where u."municipalityId" = $1 and u."projectId" = p.id and u."publishedAt" is not null)) order by p."publishedAt", p.number), '[]')
    from "ProjectIdea" l join "Project" p on p."municipalityId" = $1 and p.id = l."projectId"
    where l."municipalityId" = $1 and l."ideaId" = i.id and p."publishedAt" is not null)
) as chain
from "Idea" asked
join "Idea" i on i."municipalityId" = $1 and i.id = coalesce(asked."mergedIntoId", asked.id)
left join "Person" a on a."municipalityId" = $1 and a.id = i."authorId"
where asked."municipalityId" = $1 and asked.number = $2 and asked."hiddenAt" is null and asked."withdrawnAt" is null
  and i."hiddenAt" is null and i."withdrawnAt" is null`
