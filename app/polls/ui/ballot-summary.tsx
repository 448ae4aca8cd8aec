import { classes } from '#app/ui/classes.ts'
import { formatMoney } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { checkMarks, isSingleChoice, summary } from '../ballot.ts'
import type { BallotQuestion, Marks } from '../poll.ts'
import { ballotTexts } from '../texts/ballot.ts'

/** What the ballot says so far, announced politely: how much is chosen, what is left of money and points. */
export function RunningSummary({ question, marks }: { question: BallotQuestion; marks: Marks }) {
  const words = useSummary(question, marks)
  const over = checkMarks(question, marks).some(({ why }) => why !== 'too-few')
  const bar = barOf(question, marks)
  if (isSingleChoice(question.kind)) return null
  return (
    <div className={classes('ballot-summary', bar && 'ballot-summary--sticky', over && 'ballot-summary--over')}>
      <p className="ballot-summary__words" role="status">
        {over ? <Icon name="warning" size={20} /> : null}
        <span>{words}</span>
      </p>
      {bar ? (
        <progress className="ballot-summary__bar" max={bar.of} value={Math.min(bar.used, bar.of)} aria-hidden />
      ) : null}
    </div>
  )
}

function useSummary(question: BallotQuestion, marks: Marks): string {
  const t = useTexts(ballotTexts).summary
  const language = useLanguage()
  const money = (cents: number) => formatMoney(language, cents)
  const { chosen, least, most, left, pointsLeft } = summary(question, marks)
  const of = question.options.length
  if (pointsLeft !== null)
    return pointsLeft < 0
      ? t.pointsOver({ over: -pointsLeft })
      : t.pointsLeft({ left: pointsLeft, of: question.points ?? 0 })
  if (left !== null) {
    const words =
      left < 0 ? t.over({ over: money(-left) }) : t.left({ left: money(left), of: money(question.budget ?? 0) })
    return `${t.chosen({ chosen })}. ${words}`
  }
  if (question.kind === 'score' || question.kind === 'consensing') return t.rated({ chosen, of })
  if (chosen > most) return t.tooMany({ count: chosen - most })
  const words =
    question.kind === 'ranking'
      ? t.ranked({ chosen, of })
      : most < of
        ? t.chosenOf({ chosen, most })
        : t.chosen({ chosen })
  return least > chosen ? `${words}, ${t.atLeast({ least })}` : words
}

function barOf(question: BallotQuestion, marks: Marks): { used: number; of: number } | null {
  const { chosen, most, spent, points } = summary(question, marks)
  if (question.kind === 'points') return { used: points, of: question.points ?? 1 }
  if (question.kind === 'knapsack') return { used: spent, of: question.budget ?? 1 }
  // nothing is used up
  return question.kind === 'approval' && most < question.options.length ? { used: chosen, of: most } : null
}
