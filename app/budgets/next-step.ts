import type { BudgetStage } from './budget.ts'
import type { Round } from './round.server.ts'

/** The words that say what happens now, by the name they have in the texts; `day` where they name one. */
export function nextStep({ stage, collecting, voting }: Pick<Round, 'stage' | 'collecting' | 'voting'>): {
  words: BudgetStage | 'collectingOpen' | 'checkingOpen' | 'readyOpen' | 'votingOpen'
  day: Date | null
} {
  switch (stage) {
    case 'coming':
      return { words: stage, day: collecting!.startsAt }
    case 'collecting':
      return collecting?.endsAt ? { words: stage, day: collecting.endsAt } : { words: 'collectingOpen', day: null }
    case 'checking':
      return voting ? { words: stage, day: voting.startsAt } : { words: 'checkingOpen', day: null }
    case 'ready':
      return voting ? { words: stage, day: voting.startsAt } : { words: 'readyOpen', day: null }
    case 'voting':
      return voting?.endsAt ? { words: stage, day: voting.endsAt } : { words: 'votingOpen', day: null }
    default:
      return { words: stage, day: null }
  }
}
