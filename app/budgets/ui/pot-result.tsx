import { formatMoney } from '#app/ui/format.ts'
import { Section } from '#app/ui/heading.tsx'
import { StackedBar } from '#app/ui/stacked-bar.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { explainLost, explainWon } from '../explain.ts'
import type { PotResult } from '../result.server.ts'
import { budgetResultTexts } from '../texts/result.ts'
import { FollowedMoney } from './followed-money.tsx'
import { ResultLines } from './result-lines.tsx'
import { RuleTable } from './rule-table.tsx'

export type ResultPot = {
  id: string
  title: string
  amount: number /** from 1 */
  at: number
  result: PotResult | null
}
type PotResultProps = { pot: ResultPot; round: number /** the only pot of the round */; alone: boolean }

/** What came of a pot: money, winners and the others with the reason for each, other rules, what the votes did. */
export function PotResultSection({ pot, round, alone }: PotResultProps) {
  const t = useTexts(budgetResultTexts)
  const language = useLanguage()
  const { title, amount, at, result } = pot
  const money = (cents: number) => formatMoney(language, cents)
  const head = alone ? t.money : title
  const id = `topf-${at}`
  if (!result)
    return (
      <Section id={id} title={head}>
        <p>{t.few}</p>
      </Section>
    )
  const { winners, losers, spent, left, tied } = result
  return (
    <Section id={id} title={head} className="pot-result">
      <StackedBar
        label={t.bar({ spent: money(spent), amount: money(amount) })}
        totalText={money(amount)}
        parts={[
          { label: t.spent, value: spent, text: money(spent), look: 'strong' },
          { label: t.left, value: left, text: money(left), look: 'light' },
        ]}
      />
      <Section level={3} id={`${id}-gewonnen`} title={t.winners}>
        {winners.length === 0 ? (
          <p>{t.noWinner}</p>
        ) : (
          <ResultLines
            round={round}
            lines={winners.map((line) => ({ ...line, why: explainWon(line.said, language) }))}
          />
        )}
        {tied ? <p className="muted">{t.tied}</p> : null}
      </Section>
      {losers.length > 0 ? (
        <Section level={3} id={`${id}-weitere`} title={t.losers}>
          <ResultLines
            round={round}
            lines={losers.map((line) => ({ ...line, why: explainLost(line.said, language) }))}
          />
        </Section>
      ) : null}
      <Section level={3} id={`${id}-regeln`} title={t.rules} lead={t.rulesLead}>
        <RuleTable result={result} round={round} title={title} />
      </Section>
      <Section level={3} id={`${id}-wirkung`} title={t.followed}>
        <FollowedMoney result={result} />
      </Section>
    </Section>
  )
}
