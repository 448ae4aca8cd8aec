import type { IdeaDetail } from '#app/ideas/detail.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type History = Pick<IdeaDetail, 'submittedAt' | 'answers' | 'projects' | 'merged'>

/** From the first day on, the latest on top. Earlier answers stay readable. */
export function IdeaHistory({ idea }: { idea: History }) {
  const t = useTexts(ideaPageTexts).history
  const names = useTexts(ideaTexts)
  const latest = idea.answers.at(-1)?.id
  const events: TimelineEvent[] = [
    { id: 'submitted', date: idea.submittedAt, title: t.submitted, icon: 'idea' },
    ...idea.answers.map(({ id, at, status, text }) => ({
      id,
      date: at,
      title: t.answered({ status: names.status[status] }),
      ...statusLooks[status],
      // the latest stands above in full
      children: id === latest ? undefined : <PlainText text={text} />,
    })),
    ...idea.projects.map((project) => ({
      id: `project-${project.number}`,
      date: project.linkedAt,
      title: <a href={`/vorhaben/${project.number}`}>{t.linked(project)}</a>,
      icon: 'project' as const,
      tone: 'success' as const,
    })),
    ...idea.merged.map((other) => ({
      id: `merged-${other.number}`,
      date: other.at,
      title: <a href={`/ideen/${other.number}`}>{t.mergedHere(other)}</a>,
      icon: 'merge' as const,
    })),
  ]
  return (
    <Section title={t.title} id="verlauf">
      <Timeline events={events.toSorted((a, b) => Number(new Date(b.date)) - Number(new Date(a.date)))} />
    </Section>
  )
}
