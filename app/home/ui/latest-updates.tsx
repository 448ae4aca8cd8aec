import { startTexts } from '#app/home/texts/start.ts'
import { photoFallback } from '#app/photos/photo.ts'
import type { LatestUpdate } from '#app/projects/overview.server.ts'
import { Card } from '#app/ui/card.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDate } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'

export function LatestUpdates({ updates }: { updates: LatestUpdate[] }) {
  const t = useTexts(startTexts)
  const language = useLanguage()
  return (
    <Section title={t.latestUpdates} id="neues" actions={<a href="/fortschritt">{t.allProjects}</a>}>
      {updates.length === 0 ? (
        <EmptyState>{t.noUpdates}</EmptyState>
      ) : (
        <CardGrid>
          {updates.map(({ id, title, publishedAt, project, photo }) => (
            <Card
              key={id}
              href={`/vorhaben/${project.number}#meldung-${id}`}
              kind={project.title}
              kindIcon="project"
              title={title}
              date={<time dateTime={publishedAt}>{formatDate(language, publishedAt)}</time>}
              image={
                photo
                  ? { src: photoFallback(photo), alt: photo.description, width: photo.width, height: photo.height }
                  : null
              }
            />
          ))}
        </CardGrid>
      )}
    </Section>
  )
}
