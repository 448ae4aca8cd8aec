import type { IdeaDetail } from '#app/ideas/detail.server.ts'
import { statusLooks } from '#app/ideas/idea.ts'
import { ideaPageTexts } from '#app/ideas/texts/page.ts'
import { wordingTexts } from '#app/ideas/texts/wording.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import type { WordingFacts } from '#app/ideas/wording-facts.ts'
import { Section } from '#app/ui/heading.tsx'
import { PlainText } from '#app/ui/prose.tsx'
import { Timeline, type TimelineEvent } from '#app/ui/timeline.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type History = Pick<IdeaDetail, 'number' | 'submittedAt' | 'answers' | 'projects' | 'merged'>

/** From the first day on, the latest on top. Earlier answers stay readable. */
export function IdeaHistory({ idea, revisions }: { idea: History; revisions: WordingFacts['revisions'] }) {
  const t = useTexts(ideaPageTexts).history
  const names = useTexts(ideaTexts)
  const { part } = useTexts(wordingTexts)
  const latest = idea.answers.at(-1)?.id
  const events: TimelineEvent[] = [
    { id: 'submitted', date: idea.submittedAt, title: t.submitted, icon: 'idea' },
    ...revisions.map(({ number, at }) => ({
      id: `version-${number}`,
      date: at,
      title: <a href={`/ideen/${idea.number}/versionen#f${number}`}>{part.event({ number })}</a>,
      icon: 'edit' as const,
    })),
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
