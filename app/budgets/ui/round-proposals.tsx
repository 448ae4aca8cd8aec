import { ButtonLink } from '#app/ui/button.tsx'
import { CardGrid } from '#app/ui/card-grid.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/heading.tsx'
import type { MapArea } from '#app/ui/map/map-types.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { ProposalState } from '../budget.ts'
import type { ProposalPoint } from '../listing.server.ts'
import { type ListView, listHref } from '../proposal-filter.ts'
import type { Round } from '../round.server.ts'
import { roundTexts } from '../texts/round.ts'
import { type CardProposal, ProposalCard } from './proposal-card.tsx'
import { ProposalChoice } from './proposal-choice.tsx'
import { ProposalMap } from './proposal-map.tsx'

type RoundProposalsProps = {
  round: Round
  view: ListView
  proposals: (CardProposal & { potId: string })[]
  points: ProposalPoint[]
  area: MapArea | null
  count: number
  pages: number
  /** states there are proposals in */
  there: ProposalState[]
}

/** The proposals of a round, as cards or on the map. */
export function RoundProposals(props: RoundProposalsProps) {
  const { round, view, proposals, points, area, count, pages, there } = props
  const t = useTexts(roundTexts).proposals
  const pot = (id: string) => (round.pots.length > 1 ? (round.pots.find((one) => one.id === id)?.title ?? null) : null)
  return (
    <Section id="vorschlaege" title={t.title}>
      {round.proposals === 0 ? (
        <EmptyState>{round.openPhaseId ? t.empty : t.emptyLater}</EmptyState>
      ) : (
        <>
          <ProposalChoice round={round} view={view} states={there} count={count} />
          {count === 0 ? (
            <EmptyState
              illustration="search"
              action={
                <ButtonLink to={`/buergerhaushalt/${round.number}#vorschlaege`} variant="secondary">
                  {t.clear}
                </ButtonLink>
              }
            >
              {t.emptyFiltered}
            </EmptyState>
          ) : null}
          {area && count > 0 ? <ProposalMap points={points} area={area} round={round.number} /> : null}
          {proposals.length > 0 ? (
            <CardGrid>
              {proposals.map((proposal) => (
                <ProposalCard
                  key={proposal.number}
                  proposal={proposal}
                  round={round.number}
                  pot={pot(proposal.potId)}
                />
              ))}
            </CardGrid>
          ) : null}
          <Pagination
            page={view.page}
            pages={pages}
            href={(page) => `${listHref(round, view, { page })}#vorschlaege`}
          />
        </>
      )}
    </Section>
  )
}
