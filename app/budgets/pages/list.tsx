import '../ui/round.css'
import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPageUntil } from '#app/platform/cache.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/heading.tsx'
import { Page } from '#app/ui/page.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { budgetList } from '../listing.server.ts'
import { roundTexts } from '../texts/round.ts'
import { RoundCard } from '../ui/round-card.tsx'
import type { Route } from './+types/list'

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export async function loader({ context }: Route.LoaderArgs) {
  const rounds = await budgetList(currentMunicipality(context).id)
  const turns = rounds.flatMap(({ turn }) => turn ?? []).map(Number)
  const now = rounds[0]?.now ?? new Date()
  const shown = rounds.map(({ number, stage, process, amount, pots, proposals, collecting, voting, checkUntil }) => ({
    number,
    stage,
    title: process.title,
    summary: process.summary,
    stopped: process.stopped,
    amount,
    pots: pots.length,
    proposals,
    collecting,
    voting,
    checkUntil,
  }))
  return data(
    { rounds: shown },
    { headers: publicPageUntil(turns.length > 0 ? new Date(Math.min(...turns)) : null, now) },
  )
}

export default function Budgets({ loaderData: { rounds } }: Route.ComponentProps) {
  const t = useTexts(roundTexts).list
  const isPast = ({ stage, stopped }: (typeof rounds)[number]) => stage === 'decided' || stopped
  const parts = [
    { id: 'aktuell', title: t.current, rounds: rounds.filter((round) => !isPast(round)) },
    { id: 'frueher', title: t.past, rounds: rounds.filter(isPast) },
  ]
  return (
    <Page title={t.title} lead={t.lead}>
      <title>{t.title}</title>
      <meta name="description" content={t.lead} />
      {rounds.length === 0 ? (
        <EmptyState
          action={
            <ButtonLink to="/ideen" variant="secondary">
              {t.emptyAction}
            </ButtonLink>
          }
        >
          {t.empty}
        </EmptyState>
      ) : null}
      {parts.map((part) =>
        part.rounds.length === 0 ? null : (
          <Section key={part.id} id={part.id} title={part.title}>
            <CardGrid>
              {part.rounds.map((round) => (
                <RoundCard key={round.number} round={round} />
              ))}
            </CardGrid>
          </Section>
        ),
      )}
      <Section id="so-geht-es" title={t.how}>
        <ol className="round-how">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}
