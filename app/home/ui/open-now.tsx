import { startTexts } from '#app/home/texts/start.ts'
import { pollTexts } from '#app/polls/texts/public.ts'
import type { OpenNowList } from '#app/processes/open-now.server.ts'
import { ProcessCard } from '#app/processes/ui/process-card.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { Areas } from './latest-ideas.tsx'

/** Participation processes that are open now or open soon. */
export function OpenNow({ processes, now, closed, areas }: OpenNowList & { closed: readonly string[]; areas: Areas }) {
  const t = useTexts(startTexts)
  const polls = useTexts(pollTexts).start
  if (processes.length === 0) return null
  return (
    <Section title={t.openNow} id="offen" actions={<a href="/mitmachen">{t.allProcesses}</a>}>
      <CardGrid>
        {processes.map((process) => (
          <ProcessCard
            key={process.number}
            process={process}
            now={now}
            closed={closed}
            topic={areas.topics.find(({ id }) => id === process.topicId)}
            districts={areas.districts.filter(({ id }) => process.districtIds.includes(id)).map(({ name }) => name)}
          />
        ))}
      </CardGrid>
      {/* the bar of a phone has no room for it */}
      {closed.includes('polls') ? null : (
        <p>
          <a href="/abstimmungen">{polls.all}</a>
        </p>
      )}
    </Section>
  )
}
