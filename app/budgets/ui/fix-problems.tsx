import { Alert } from '#app/ui/alert.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import type { FixProblem } from '../fix-check.ts'
import { fixTexts } from '../texts/fix.ts'

type FixProblemsProps = { problems: FixProblem[]; round: { number: number; process: number } }

/** What keeps a round from the ballot, each with the way to mend it. */
export function FixProblems({ problems, round }: FixProblemsProps) {
  const t = useTexts(fixTexts)
  if (problems.length === 0) return <Alert tone="success" title={t.complete} />
  return (
    <Alert tone="warning" title={t.missing({ count: problems.length })}>
      <ul className="poll-problems">
        {problems.map((problem) => (
          <li key={problem}>
            {t.problems[problem]} <a href={hrefOf(problem, round)}>{t.mend[problem]}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function hrefOf(problem: FixProblem, { number, process }: FixProblemsProps['round']): string {
  if (problem === 'undecided' || problem === 'none')
    return `/verwaltung/buergerhaushalt/${number}?stand=offen#vorschlaege`
  if (problem === 'few-proposals') return `/verwaltung/buergerhaushalt/${number}?stand=zugelassen#vorschlaege`
  return `/verwaltung/verfahren/${process}`
}
