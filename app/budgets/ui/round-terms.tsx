import './round.css'
import type { BudgetRule } from '#app/methods/count.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BudgetBallotKind } from '../budget.ts'
import { wishOf } from '../budget-rule.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'

export type Terms = {
  ballotKind: BudgetBallotKind
  rule: BudgetRule
  maximum: number | null
  points: number | null
  pots: { title: string; amount: number }[]
}

/** How much money there is, how people vote and how that is counted, in plain words. */
export function RoundTerms({ ballotKind, rule, maximum, points, pots }: Terms) {
  const t = useTexts(roundTexts).terms
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const wish = wishOf(rule)
  const { name, about } = words.ballots[ballotKind]
  const limit =
    ballotKind === 'budgetApproval' && maximum
      ? t.maximum({ count: maximum })
      : ballotKind === 'points' && points
        ? t.points({ count: points })
        : ''
  return (
    <DefinitionList
      items={[
        {
          term: t.money,
          value:
            pots.length === 1 ? (
              formatMoney(language, pots[0]!.amount)
            ) : (
              <ul className="round-pots">
                {pots.map(({ title, amount }) => (
                  <li key={title}>
                    <span>{title}</span> <strong>{formatMoney(language, amount)}</strong>
                  </li>
                ))}
              </ul>
            ),
        },
        { term: t.ballot, value: <Explained name={name} about={`${about} ${limit}`} /> },
        { term: t.rule, value: <Explained {...words.rules[wish.rule]} /> },
        ...(wish.rule === 'equalShares'
          ? [{ term: t.rest, value: <Explained {...words.completions[wish.completion]} /> }]
          : []),
      ]}
    />
  )
}

function Explained({ name, about }: { name: string; about: string }) {
  return (
    <>
      <strong>{name}.</strong> {about}
    </>
  )
}
