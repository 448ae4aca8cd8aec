import { formatDate, formatMoney } from '#app/ui/format.ts'
import { Heading } from '#app/ui/heading.tsx'
import { StatusBadge, type StatusBadgeProps } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { CheckVerdict } from '../budget.ts'
import type { ShownCheck } from '../proposal-page.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { proposalTexts } from '../texts/proposal.ts'

/** Everything departments were asked and said about a proposal. */
export function CheckList({ checks, now }: { checks: ShownCheck[]; now: Date }) {
  const t = useTexts(proposalTexts).checks
  if (checks.length === 0) return <p className="muted">{t.none}</p>
  return (
    <ul className="check-list">
      {checks.map((check) => (
        <OneCheck key={check.aspect} check={check} now={now} />
      ))}
    </ul>
  )
}

function OneCheck({ check, now }: { check: ShownCheck; now: Date }) {
  const t = useTexts(proposalTexts).checks
  const words = useTexts(budgetTexts)
  const language = useLanguage()
  const { aspect, department, deadline, verdict, reason, cost, checkedAt } = check
  const day = (at: Date | string) => formatDate(language, at)
  return (
    <li className="check-list__item">
      <div className="check-list__head">
        <Heading level={3} size={4}>
          {words.aspectQuestions[aspect]}
        </Heading>
        <VerdictBadge verdict={verdict} />
      </div>
      {verdict && checkedAt ? (
        <>
          <p>{reason}</p>
          {cost !== null ? (
            <p>
              <strong>{t.reckoned({ amount: formatMoney(language, cost) })}</strong>
            </p>
          ) : null}
          <p className="muted">{t.answered({ department, day: day(checkedAt) })}</p>
        </>
      ) : (
        <p>
          {deadline ? t.until({ department, day: day(deadline) }) : t.asked({ department })}{' '}
          {isLate(check, now) ? <strong>{t.late}</strong> : null}
        </p>
      )}
    </li>
  )
}

/** The day it was due is over, and nothing was said. */
export function isLate({ deadline, verdict }: Pick<ShownCheck, 'deadline' | 'verdict'>, now: Date): boolean {
  return verdict === null && deadline !== null && new Date(`${deadline}T23:59:59+01:00`) < now
}

/** What a department says; open as long as it says nothing. */
export function VerdictBadge({ verdict }: { verdict: CheckVerdict | null }) {
  const t = useTexts(budgetTexts)
  if (verdict === null) return <StatusBadge tone="neutral">{t.open}</StatusBadge>
  return <StatusBadge {...looks[verdict]}>{t.verdicts[verdict]}</StatusBadge>
}

const looks: Record<CheckVerdict, Pick<StatusBadgeProps, 'tone' | 'icon'>> = {
  yes: { tone: 'success', icon: 'check-circle' },
  conditions: { tone: 'warning', icon: 'warning' },
  no: { tone: 'danger', icon: 'stop' },
}
