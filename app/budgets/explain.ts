import type { Lost, Won } from '#app/methods/budget.ts'
import { formatMoney, formatNumber } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { explainTexts } from './texts/explain.ts'

/** Why a project won, in one sentence. Amounts in cents. */
export function explainWon(won: Won, language: Language): string {
  const t = textsIn(explainTexts, language)
  const [support, cost] = [supportOf(won, language), formatMoney(language, won.cost)]
  if (won.by === 'votes') return t.wonByVotes({ support, cost })
  if (won.by === 'rest' || !won.payments) return t.wonByRest({ support, cost })
  const { payers, lowest, median, highest } = won.payments
  const said = {
    support,
    cost,
    payers: formatNumber(language, payers),
    median: formatMoney(language, Math.round(median)),
  }
  return Math.round(lowest) === Math.round(highest) ? t.wonBySharesEvenly(said) : t.wonByShares(said)
}

/** What was missing, in one sentence. Amounts in cents. */
export function explainLost(lost: Lost, language: Language): string {
  const t = textsIn(explainTexts, language)
  if (lost.why === 'noVotes') return t.noVotes
  const money = (cents: number) => formatMoney(language, Math.round(cents))
  const said = {
    support: supportOf(lost, language),
    supporters: formatNumber(language, lost.supporters),
    points: formatNumber(language, lost.points),
    cost: money(lost.cost),
    left: money(lost.left),
    missing: money(lost.missing),
  }
  if (lost.why === 'tooDear') return t.tooDear(said)
  return Math.round(lost.missing) > 0 ? t.tooPoor(said) : t.tooPoorRest(said)
}

/** What the council decided otherwise, in one sentence with the number of its resolution. */
export function explainDecision(
  { realised, resolution }: { realised: boolean; resolution: string },
  language: Language,
) {
  const t = textsIn(explainTexts, language)
  return realised ? t.overruledYes({ resolution }) : t.overruledNo({ resolution })
}

function supportOf({ supporters, points }: { supporters: number; points: number }, language: Language): string {
  const t = textsIn(explainTexts, language)
  const written = formatNumber(language, supporters)
  return supporters === points
    ? t.votes({ supporters: written })
    : t.points({ supporters: written, points: formatNumber(language, points) })
}
