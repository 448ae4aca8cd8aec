import { NONE } from '#app/methods/ballots.ts'
import type { Money } from '#app/methods/count.ts'
import type { PbElection } from '#app/methods/pabulib.ts'
import { budgetBallots } from '#app/methods/pabulib-ballots.ts'
import type { Marks } from '#app/polls/poll.ts'
import type { BudgetBallotKind } from './budget.ts'

/** Amounts of a file in cents: whatever its currency, a unit has a hundred parts here. */
export function centsOf(amount: number, unit: number): number {
  return Math.round((amount * 100) / unit)
}

/** How the ballots of a file are shown and counted here: ranks become points. */
export function kindOf({ voteType }: PbElection): BudgetBallotKind {
  return voteType === 'approval' || voteType === 'choose-1' ? 'budgetApproval' : 'points'
}

/** What there is to give out, in cents; ties go by the ids of the file. */
export function moneyOfElection({ budget, unit, projects }: PbElection): Money {
  return {
    budget: centsOf(budget, unit),
    options: projects.map(({ id, cost }) => ({ key: id, cost: centsOf(cost, unit) })),
  }
}

/** The ballots one after the other as they are stored; ballots that stand for several come as often. */
export function* marksOf(election: PbElection): Generator<Marks> {
  const { options, size, marks, weights } = budgetBallots(election)
  const silent = kindOf(election) === 'points' ? null : 0
  for (let row = 0; row < size; row++) {
    const said = Array.from(marks.subarray(row * options, (row + 1) * options), (mark) =>
      mark === NONE || mark === 0 ? silent : mark,
    )
    for (let times = weights?.[row] ?? 1; times > 0; times--) yield said
  }
}

/** First and last day of the vote as META tells them, as far as it does; never in the future. */
export function daysOf({ meta }: PbElection, now: Date): { startsAt: Date; endsAt: Date } {
  const said = new Map(meta)
  const year = /\b(19|20)\d\d\b/.exec(`${said.get('instance') ?? ''} ${said.get('date_end') ?? ''}`)?.[0]
  const latest = new Date(now.getTime() - hour)
  const ends = dayOf(said.get('date_end') ?? '', 18) ?? (year ? dayOf(`31.12.${year}`, 18)! : latest)
  const endsAt = ends > latest ? latest : ends
  const starts = dayOf(said.get('date_begin') ?? '', 6)
  return { startsAt: starts && starts < endsAt ? starts : new Date(endsAt.getTime() - 14 * 24 * hour), endsAt }
}

const hour = 3_600_000

function dayOf(text: string, hours: number): Date | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim())
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const [year, month, day] = german ? [german[3], german[2], german[1]] : iso ? iso.slice(1) : []
  if (!year || !month || !day) return null
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours))
  return at.getUTCDate() === Number(day) ? at : null
}
