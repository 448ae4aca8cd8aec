import { StatusBadge, type StatusBadgeProps } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type BudgetStage, type ProposalState, proposalLooks } from '../budget.ts'
import { budgetTexts } from '../texts/budget.ts'

type Size = { size?: 'normal' | 'large' }

/** Where a round stands. */
export function StageBadge({ stage, ...size }: Size & { stage: BudgetStage }) {
  const t = useTexts(budgetTexts).stages
  return (
    <StatusBadge {...stageLooks[stage]} {...size}>
      {t[stage]}
    </StatusBadge>
  )
}

/** Where a proposal stands. */
export function ProposalBadge({ state, ...size }: Size & { state: ProposalState }) {
  const t = useTexts(budgetTexts).states
  return (
    <StatusBadge {...proposalLooks[state]} {...size}>
      {t[state]}
    </StatusBadge>
  )
}

const stageLooks: Record<BudgetStage, Pick<StatusBadgeProps, 'tone' | 'icon'>> = {
  draft: { tone: 'neutral', icon: 'edit' },
  coming: { tone: 'neutral', icon: 'calendar' },
  collecting: { tone: 'info', icon: 'idea' },
  checking: { tone: 'info', icon: 'search' },
  ready: { tone: 'info', icon: 'lock' },
  voting: { tone: 'success', icon: 'vote' },
  counting: { tone: 'info', icon: 'chart' },
  decided: { tone: 'success', icon: 'flag' },
}
