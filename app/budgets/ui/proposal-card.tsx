import { smallPhotoPath } from '#app/photos/photo.ts'
import { Card } from '#app/ui/card.tsx'
import { formatNumber } from '#app/ui/format.ts'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ListedProposal } from '../listing.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { proposalTexts } from '../texts/proposal.ts'
import { roundTexts } from '../texts/round.ts'
import { ProposalCost } from './proposal-cost.tsx'
import { ProposalBadge } from './stage-badge.tsx'

export type CardProposal = Pick<
  ListedProposal,
  'number' | 'title' | 'summary' | 'state' | 'wishCost' | 'cost' | 'supportCount' | 'photoId' | 'realised' | 'overruled'
>

/** A proposal in a list; `data-proposal` lets the map beside it find its pin. */
export function ProposalCard({ proposal, round, pot }: { proposal: CardProposal; round: number; pot: string | null }) {
  const words = useTexts(budgetTexts)
  const t = useTexts(proposalTexts)
  const language = useLanguage()
  const { number, title, summary, supportCount, photoId } = proposal
  return (
    <Card
      data-proposal={number}
      title={title}
      href={`/buergerhaushalt/${round}/vorschlag/${number}`}
      kind={[words.proposal({ number }), pot].filter(Boolean).join(' · ')}
      kindIcon="euro"
      status={<OutcomeBadge {...proposal} />}
      figure={
        supportCount === null ? null : (
          <>
            <span className="visually-hidden">{t.supports({ count: supportCount })}</span>
            <span aria-hidden>{formatNumber(language, supportCount)}</span>
          </>
        )
      }
      figureIcon="support"
      image={photoId ? { src: smallPhotoPath(photoId), alt: '' } : null}
    >
      {summary ? <p className="proposal-card__summary">{summary}</p> : null}
      <p className="proposal-card__cost">
        <ProposalCost {...proposal} />
      </p>
    </Card>
  )
}

type Outcome = Pick<ListedProposal, 'state' | 'realised' | 'overruled'>

/** What becomes of a proposal once that is known; until then its state. */
export function OutcomeBadge({ state, realised, size }: Outcome & { size?: 'large' }) {
  const t = useTexts(roundTexts)
  if (realised === null) return <ProposalBadge state={state} size={size} />
  return realised ? (
    <StatusBadge tone="success" icon="flag" size={size}>
      {t.realised}
    </StatusBadge>
  ) : (
    <StatusBadge tone="neutral" icon="stop" size={size}>
      {t.notRealised}
    </StatusBadge>
  )
}
