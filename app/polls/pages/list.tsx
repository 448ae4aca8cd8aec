import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { cardOf } from '../listed.ts'
import { pollList } from '../reading.server.ts'
import { pollTexts } from '../texts/public.ts'
import { PollCard } from '../ui/poll-card.tsx'
import type { Route } from './+types/list'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context }: Route.LoaderArgs) {
  const { polls, now, turn } = await pollList(currentMunicipality(context).id)
  return data({ polls: polls.map(cardOf), now }, { headers: publicPageUntil(turn, now) })
}

const parts = [
  { name: 'running', states: ['running'] },
  { name: 'coming', states: ['released'] },
  { name: 'over', states: ['counting', 'closed', 'stopped'] },
] as const

export default function PollListPage({ loaderData: { polls, now } }: Route.ComponentProps) {
  const names = useTexts(pollTexts)
  const t = names.list
  return (
    <Page title={names.polls} lead={t.lead}>
      <title>{names.polls}</title>
      <meta name="description" content={t.lead} />
      {polls.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink to="/mitmachen" variant="secondary">
              {t.noneAction}
            </ButtonLink>
          }
        >
          {t.none}
        </EmptyState>
      ) : null}
      {parts.map(({ name, states }) => {
        const mine = polls.filter(({ state }) => (states as readonly string[]).includes(state))
        return mine.length === 0 ? null : (
          <Section title={t[name]} id={name} key={name}>
            <CardGrid>
              {mine.map((poll) => (
                <PollCard key={poll.number} poll={poll} now={now} />
              ))}
            </CardGrid>
          </Section>
        )
      })}
    </Page>
  )
}
