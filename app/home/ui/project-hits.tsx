import { stateLooks } from '#app/projects/looks.ts'
import type { ProjectState } from '#app/projects/project.ts'
import { projectTexts } from '#app/projects/texts/project.ts'
import { Card } from '#app/ui/card.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

export type ProjectHit = { number: number; title: string; summary: string; state: ProjectState }

export function ProjectHits({ projects }: { projects: ProjectHit[] }) {
  const t = useTexts(projectTexts)
  return (
    <CardGrid>
      {projects.map(({ number, title, summary, state }) => (
        <Card
          key={number}
          href={`/vorhaben/${number}`}
          kind={t.project({ number })}
          kindIcon="project"
          title={title}
          status={<StatusBadge {...stateLooks[state]}>{t.states[state]}</StatusBadge>}
        >
          {summary}
        </Card>
      ))}
    </CardGrid>
  )
}
