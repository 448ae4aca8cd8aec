import { formatMoney } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { roundTexts } from '../texts/round.ts'

type Costs = { wishCost: number | null; cost: number | null }

/** What a proposal costs, and how sure that is. */
export function ProposalCost({ wishCost, cost }: Costs) {
  const t = useTexts(roundTexts).cost
  const language = useLanguage()
  if (cost !== null) return t.checked({ amount: formatMoney(language, cost) })
  return wishCost === null ? t.open : t.wished({ amount: formatMoney(language, wishCost) })
}
