import type { BudgetRule } from '#app/methods/count.ts'
import { countBudget } from '#app/methods/count.ts'
import { type PbElection, readPabulib } from '#app/methods/pabulib.ts'
import { budgetBallots } from '#app/methods/pabulib-ballots.ts'
import type { Recount, RecountWords } from './recount-outcome.ts'
import { pabulibTexts } from './texts/pabulib.ts'

/** Counts a .pb file by the rule asked for; without one by its own rule, and compares with what it says was selected. */
export function recountPabulib(text: string, asked: BudgetRule | null, { language, t }: RecountWords): Recount {
  const reading = readPabulib(text)
  if (!reading.ok) {
    const words = pabulibTexts[language]
    const said = reading.problems.map(({ code, found, ...place }) => ({ ...place, message: words[code]({ found }) }))
    return { ok: false, problems: said }
  }
  const { election } = reading
  const ownName = new Map(election.meta).get('rule') ?? ''
  const own = ownRules[ownName]
  const rule = asked ?? own ?? byVotes
  const { projects, budget, unit } = election
  const options = projects.map(({ id, cost }) => ({ key: id, cost }))
  const result = countBudget(withStep(rule, unit), budgetBallots(election), { budget, options })
  const winners = ordered(result.winners.map((option) => projects[option]!.id))
  const isComparable = !asked && own && projects.some(({ isSelected }) => isSelected !== null)
  const hasUnknownRule = !asked && !own && ownName !== ''
  return {
    ok: true,
    output: { winners, cost: result.cost / unit },
    agrees: isComparable ? winners.join('\n') === selected(election).join('\n') : null,
    note: hasUnknownRule ? t.ruleUnknown({ rule: ownName }) : null,
  }
}

const byVotes: BudgetRule = { method: 'greedy', by: 'votes' }
const ownRules: Record<string, BudgetRule | undefined> = {
  greedy: byVotes,
  equalshares: { method: 'equalShares', utility: 'cost', completion: 'none' },
  'equalshares/add1': { method: 'equalShares', utility: 'cost', completion: 'add1u' },
}

/** Shares are raised by one unit of currency, also where costs have decimals. */
function withStep(rule: BudgetRule, step: number): BudgetRule {
  return rule.method === 'equalShares' ? { ...rule, step } : rule
}

function selected({ projects }: PbElection): string[] {
  return ordered(projects.filter(({ isSelected }) => isSelected).map(({ id }) => id))
}

function ordered(ids: string[]): string[] {
  const isNumber = (id: string) => /^\d+$/.test(id)
  return ids.toSorted((a, b) => (isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a < b ? -1 : 1))
}
