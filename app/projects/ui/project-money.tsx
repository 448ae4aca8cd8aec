import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatMoney } from '#app/ui/format.ts'
import { type BarPart, StackedBar } from '#app/ui/stacked-bar.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ProjectPage } from '../project-page.server.ts'
import { pageTexts } from '../texts/page.ts'

type Money = Pick<ProjectPage, 'costEstimate' | 'costApproved' | 'costSpent'>

/** Money to the cent: a bar of what is spent, and the sums. */
export function ProjectMoney({ costEstimate, costApproved, costSpent }: Money) {
  const t = useTexts(pageTexts).money
  const language = useLanguage()
  const money = (cents: number) => formatMoney(language, cents)
  const whole = costApproved ?? costEstimate
  const sums = [
    { term: t.estimate, cents: costEstimate },
    { term: t.approved, cents: costApproved },
    { term: t.spentTerm, cents: costSpent },
  ].flatMap(({ term, cents }) => (cents === null ? [] : [{ term, value: money(cents) }]))
  if (sums.length === 0) return <p className="muted">{t.none}</p>
  return (
    <div className="project-money">
      {whole !== null && whole > 0 && costSpent !== null ? (
        <StackedBar
          label={costApproved === null ? t.labelEstimate : t.label}
          totalText={money(whole)}
          parts={parts(whole, costSpent, costApproved !== null).map((part) => ({ ...part, text: money(part.value) }))}
        />
      ) : null}
      <DefinitionList items={sums} layout="columns" />
    </div>
  )

  function parts(all: number, spent: number, approved: boolean): Omit<BarPart, 'text'>[] {
    if (spent <= all) {
      return [
        { label: t.spent, value: spent, look: 'strong' },
        { label: approved ? t.left : t.open, value: all - spent, look: 'light' },
      ]
    }
    return [
      { label: t.spent, value: all, look: 'strong' },
      { label: t.over, value: spent - all, look: 'danger' },
    ]
  }
}
