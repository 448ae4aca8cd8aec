import type { BudgetOutcome } from '#app/methods/count.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { formatMoney, formatNumber } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { StackedBar } from '#app/ui/stacked-bar.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownQuestion } from '../reading.server.ts'
import { resultTexts } from '../texts/result.ts'

type Props = {
  question: ShownQuestion
  result: BudgetOutcome
  poll: { number: number; process: { number: number }; ofBudget: boolean }
}
type Line = {
  option: number
  cost: number
  supporters: number
  missing: number | null
  why: BudgetOutcome['lost'][number]['why'] | null
}

/** Money given out by ballots: who gets some, and what the others were short of. */
export function BudgetResultView({ question, result, poll }: Props) {
  const names = useTexts(resultTexts)
  const t = names.budget
  const language = useLanguage()
  const money = (cents: number) => formatMoney(language, cents)
  const budget = question.budget ?? 0
  const left = Math.max(0, budget - result.cost)
  const lines: Line[] = [
    ...result.won.map((one) => ({ ...one, missing: null, why: null })),
    ...result.lost.toSorted((a, b) => b.supporters - a.supporters || a.option - b.option),
  ]
  const columns: Column<Line>[] = [
    { key: 'project', label: t.project, cell: ({ option }) => question.options[option]?.title },
    { key: 'cost', label: t.cost, align: 'end', cell: ({ cost }) => money(cost) },
    {
      key: 'supporters',
      label: t.supporters,
      align: 'end',
      cell: ({ supporters }) => formatNumber(language, supporters),
    },
    { key: 'outcome', label: t.outcome, cell: outcomeOf },
  ]
  return (
    <>
      <p className="question-result__why">
        <Icon name="flag" size={24} />
        <strong>
          {t.won({
            won: formatNumber(language, result.winners.length),
            of: formatNumber(language, lines.length),
            spent: money(result.cost),
            budget: money(budget),
          })}
        </strong>
      </p>
      <StackedBar
        label={t.money}
        totalText={money(budget)}
        total={budget}
        parts={[
          { label: t.spent, value: result.cost, text: money(result.cost), look: 'strong' },
          { label: t.left, value: left, text: money(left), look: 'light' },
        ]}
      />
      <DataTable
        caption={question.title}
        hideCaption
        columns={columns}
        rows={lines}
        rowKey={({ option }) => question.options[option]?.id ?? option}
      />
      {result.tied ? <p>{t.tied}</p> : null}
      <p className="poll-ways__links">
        {poll.ofBudget ? (
          <ButtonLink to={`/mitmachen/${poll.process.number}#buergerhaushalt`} variant="secondary">
            {t.round}
          </ButtonLink>
        ) : null}
        <ButtonLink
          to={`/abstimmungen/${poll.number}/ergebnis/${question.position}.json`}
          plain
          variant="tertiary"
          icon="download"
        >
          {names.sheet}
        </ButtonLink>
      </p>
    </>
  )

  function outcomeOf({ missing, why }: Line) {
    if (missing === null || why === null) {
      return (
        <span className="result-option__won">
          <Icon name="check-circle" size={16} />
          {t.funded}
        </span>
      )
    }
    if (why === 'noVotes') return t.noVotes
    return missing === 0 ? t.full : t[why]({ missing: money(missing) })
  }
}
