import { ButtonLink } from '#app/ui/button.tsx'
import { Heading } from '#app/ui/heading.tsx'
import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { ChainProject } from '../chain.server.ts'
import { type ProjectStep, stepsOf } from '../chain.ts'
import { chainTexts } from '../texts/chain.ts'
import { LightBadge, StateBadge } from './light-badge.tsx'
import { ShareBar } from './progress.tsx'

/** One project an idea became: where it stands, and every step with its date. */
export function ChainProjectPart({ project }: { project: ChainProject }) {
  const t = useTexts(chainTexts)
  const address = `/vorhaben/${project.number}`
  return (
    <section className="chain-project" aria-labelledby={`vorhaben-${project.number}`}>
      <div className="chain-project__head">
        <Heading level={2} size={3} id={`vorhaben-${project.number}`}>
          <a href={address}>{t.became(project)}</a>
        </Heading>
        <p className="chain-project__badges">
          <StateBadge state={project.state} />
          {project.state === 'done' || project.state === 'stopped' || <LightBadge light={project.light} />}
        </p>
        {project.state === 'stopped' ? null : <ShareBar share={project.progress.share} size="normal" />}
      </div>
      <Timeline label={project.title} events={useEvents(project, address)} />
      <ButtonLink to={address} variant="secondary" icon="bell" plain>
        {t.follow}
      </ButtonLink>
    </section>
  )
}

function useEvents(project: ChainProject, address: string): TimelineEvent[] {
  const t = useTexts(chainTexts)
  return stepsOf(project).map((step) => {
    const look = looks[step.kind]
    const shared = { date: step.at, ...look, future: step.kind === 'expected' }
    if (step.kind === 'published') return { id: 'published', title: <a href={address}>{t.published}</a>, ...shared }
    if (step.kind === 'done') return { id: 'done', title: t.done, ...shared }
    if (step.kind === 'update')
      return {
        id: step.id,
        title: <a href={`${address}#meldung-${step.id}`}>{t.update(step)}</a>,
        children: step.by ? t.byStaff({ name: step.by }) : t.staff,
        ...shared,
      }
    return { id: step.id, title: t.milestone[step.kind], children: step.title, ...shared }
  })
}

const looks: Record<ProjectStep['kind'], { icon: IconName; tone: Tone }> = {
  published: { icon: 'project', tone: 'info' },
  update: { icon: 'megaphone', tone: 'info' },
  reached: { icon: 'check', tone: 'success' },
  expected: { icon: 'flag', tone: 'neutral' },
  cancelled: { icon: 'close', tone: 'warning' },
  done: { icon: 'check-circle', tone: 'success' },
}
