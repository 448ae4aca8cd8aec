import type { BudgetStage } from './budget.ts'
import type { Round } from './round.server.ts'
import type { StaffWork } from './staff-list.server.ts'

export type StepMark = 'done' | 'now' | 'later'
export type StepName = 'terms' | 'collect' | 'check' | 'vote' | 'result'

/** How far a round is with each of its steps; what waits for staff is the next one. */
export function stepsOf(
  { stage, states, fixedAt, openPhaseId }: Pick<Round, 'stage' | 'states' | 'fixedAt' | 'openPhaseId'>,
  work: StaffWork,
): Record<StepName, StepMark> {
  const open = work.open + work.unasked + work.undecided
  const any = Object.values(states).some((count) => count > 0)
  const later: BudgetStage[] = ['draft', 'coming']
  return {
    terms: 'done',
    collect: later.includes(stage) ? 'later' : openPhaseId ? 'now' : 'done',
    check: open > 0 ? 'now' : fixedAt ? 'done' : any && !openPhaseId && !later.includes(stage) ? 'done' : 'later',
    vote:
      stage === 'decided' || stage === 'counting'
        ? 'done'
        : stage === 'voting' || stage === 'ready' || (!fixedAt && open === 0 && (states.admitted ?? 0) > 0)
          ? 'now'
          : 'later',
    result: stage === 'decided' ? 'now' : 'later',
  }
}
