import { ideasOfProcess } from '#app/ideas/process-ideas.server.ts'
import { ideaProcessTexts } from '#app/ideas/texts/process.ts'
import { ideaTexts } from '#app/ideas/texts.ts'
import { IdeaCard } from '#app/ideas/ui/idea-card.tsx'
import '#app/ideas/ui/ideas.css'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { processNumber } from '#app/processes/process.ts'
import { hasPhasesOf } from '#app/processes/process-request.server.ts'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Route } from './+types/process-ideas'

/** The ideas most people support, on the page of their process; nothing where it collects none or ideas are switched off. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, closed } = currentMunicipality(context)
  const process = processNumber(params.number)
  if (closed.includes('ideas') || !(await hasPhasesOf('ideas', context, params.number)))
    return { process, count: 0, ideas: [] }
  const [{ ideas, count }, { topics, districts }] = await Promise.all([ideasOfProcess(id, process, 6), areasOf(id)])
  const shown = ideas.map(({ topicId, districtId, ...idea }) => ({
    ...idea,
    topic: topics.find((topic) => topic.id === topicId),
    district: districts.find((district) => district.id === districtId)?.name,
  }))
  return { process, count, ideas: shown }
}

export default function ProcessIdeas({ loaderData: { process, count, ideas } }: Route.ComponentProps) {
  const t = useTexts(ideaProcessTexts)
  const names = useTexts(ideaTexts)
  if (ideas.length === 0) return null
  const feed = `/ideen.atom?verfahren=${process}`
  return (
    <Section
      title={t.ideas}
      id="ideen"
      actions={<a href={`/ideen?verfahren=${process}`}>{count > 6 ? t.allIdeas({ count }) : names.ideas}</a>}
    >
      <link rel="alternate" type="application/atom+xml" href={feed} title={t.feed} />
      <CardGrid columns={2}>
        {ideas.map(({ topic, district, ...idea }) => (
          <IdeaCard
            key={idea.number}
            idea={idea}
            topic={topic ? { name: topic.name, icon: topic.icon } : null}
            district={district ? { name: district } : null}
          />
        ))}
      </CardGrid>
      <p className="muted">
        <a href={feed}>{t.feed}</a>
      </p>
    </Section>
  )
}
