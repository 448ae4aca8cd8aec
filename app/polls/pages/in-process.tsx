import { Outlet } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { processNumber } from '#app/processes/process.ts'
import { hasPhasesOf } from '#app/processes/process-request.server.ts'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { Section } from '#app/ui/heading.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { cardOf } from '../listed.ts'
import { pollList } from '../reading.server.ts'
import { pollTexts } from '../texts/public.ts'
import { PollCard } from '../ui/poll-card.tsx'
import type { Route } from './+types/in-process'

/** The polls of a process on its page; nothing where there are none or polls are switched off. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, closed } = currentMunicipality(context)
  const { number } = params as { number?: string }
  if (closed.includes('polls') || !(await hasPhasesOf('vote', context, number))) return { polls: [], now: new Date() }
  const { polls, now } = await pollList(id, { processNumber: processNumber(number) })
  // a budget has its own part of the page
  return { polls: polls.filter(({ phase }) => phase.kind === 'vote').map(cardOf), now }
}

export default function PollsInProcess({ loaderData: { polls, now } }: Route.ComponentProps) {
  const names = useTexts(pollTexts)
  return (
    <>
      {polls.length > 0 ? (
        <Section title={polls.length === 1 ? names.section.title : names.polls} id="abstimmung">
          <CardGrid columns={2}>
            {polls.map((poll) => (
              <PollCard key={poll.number} poll={poll} now={now} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Outlet />
    </>
  )
}
