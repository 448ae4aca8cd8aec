import { startTexts } from '#app/home/texts/start.ts'
import type { ListedIdea } from '#app/ideas/listing.server.ts'
import { IdeaCard } from '#app/ideas/ui/idea-card.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

type Area = { id: string; name: string }
export type Areas = { topics: (Area & { icon: string })[]; districts: Area[] }

export function LatestIdeas({ ideas, areas }: { ideas: ListedIdea[]; areas: Areas }) {
  const t = useTexts(startTexts)
  return (
    <Section title={t.latestIdeas} id="ideen" actions={<a href="/ideen">{t.allIdeas}</a>}>
      {ideas.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink to="/ideen/neu" icon="plus">
              {t.submit}
            </ButtonLink>
          }
        >
          {t.noIdeas}
        </EmptyState>
      ) : (
        <IdeaCards ideas={ideas} areas={areas} />
      )}
    </Section>
  )
}

export function IdeaCards({ ideas, areas }: { ideas: ListedIdea[]; areas: Areas }) {
  return (
    <CardGrid>
      {ideas.map((idea) => (
        <IdeaCard
          key={idea.number}
          idea={idea}
          topic={areas.topics.find(({ id }) => id === idea.topicId)}
          district={areas.districts.find(({ id }) => id === idea.districtId)}
        />
      ))}
    </CardGrid>
  )
}
