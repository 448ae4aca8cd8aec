import type { Chain, ChainProject } from './chain.server.ts'

export const chainStages = ['idea', 'support', 'answer', 'project', 'milestones', 'result'] as const
export type ChainStage = (typeof chainStages)[number]

/** How far the idea has come: which stages of the way from idea to result are reached. */
export function reachedStages(chain: Pick<Chain, 'idea' | 'projects'>): Record<ChainStage, boolean> {
  const { idea, projects } = chain
  const milestones = projects.flatMap((project) => project.milestones)
  return {
    idea: true,
    support: idea.supportCount > 0,
    answer: idea.answers.length > 0,
    project: projects.length > 0,
    milestones: milestones.some((milestone) => milestone.actual !== null && milestone.cancelledOn === null),
    result: projects.length > 0 ? projects.some((project) => project.state === 'done') : idea.status === 'done',
  }
}

export type ProjectStep =
  | { kind: 'published'; at: string }
  | { kind: 'update'; at: string; id: string; title: string; by: string | null }
  | { kind: 'reached' | 'expected'; at: string; id: string; title: string }
  | { kind: 'cancelled'; at: string; id: string; title: string }
  | { kind: 'done'; at: string }

/** All of a project in the order of time: what happened, then what is promised. */
export function stepsOf(project: Omit<ChainProject, 'light' | 'progress'>): ProjectStep[] {
  const steps: ProjectStep[] = [
    { kind: 'published', at: project.at },
    ...project.updates.map(({ id, title, at, by }) => ({ kind: 'update' as const, id, title, at, by })),
  ]
  for (const { id, title, planned, actual, cancelledOn } of project.milestones) {
    if (cancelledOn) steps.push({ kind: 'cancelled', at: cancelledOn, id, title })
    else if (actual) steps.push({ kind: 'reached', at: actual, id, title })
    else if (planned) steps.push({ kind: 'expected', at: planned, id, title })
  }
  if (project.state === 'done' && project.endActual) steps.push({ kind: 'done', at: project.endActual })
  const late = (step: ProjectStep) => Number(step.kind === 'expected') * 2 + Number(step.kind === 'done')
  return steps.toSorted(
    (a, b) =>
      Number(a.kind === 'expected') - Number(b.kind === 'expected') || timeOf(a) - timeOf(b) || late(a) - late(b),
  )
}

// a day without a time counts from its end: what an update of that day says belongs to it
function timeOf({ at, kind }: ProjectStep): number {
  if (at.length > 10) return Date.parse(at)
  return Date.parse(`${at}T${kind === 'done' ? '21:59:59' : '12:00:00'}Z`)
}
