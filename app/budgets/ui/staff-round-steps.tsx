import '#app/polls/ui/staff.css'
import { ButtonLink } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { formatDate, formatMoney } from '#app/ui/format.ts'
import { Heading, Section } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { wishOf } from '../budget-rule.ts'
import type { Round } from '../round.server.ts'
import type { StaffWork } from '../staff-list.server.ts'
import { type StepMark, stepsOf } from '../staff-steps.ts'
import { budgetTexts } from '../texts/budget.ts'
import { fixTexts } from '../texts/fix.ts'
import { budgetStaffTexts } from '../texts/staff.ts'

type StepsProps = { round: Round; work: StaffWork }
type Step = { title: string; about: string[]; mark: StepMark; to: string | null; action: string }

/** The way of a round from its money to its result: what is done, what waits, what comes. */
export function StaffRoundSteps(props: StepsProps) {
  const t = useTexts(budgetStaffTexts).round
  const steps = useSteps(props)
  const next = steps.findIndex(({ mark, to }) => mark === 'now' && to !== null)
  return (
    <Section title={t.steps} id="schritte">
      <ol className="poll-steps">
        {steps.map((step, at) => (
          <OneStep key={step.title} step={step} n={at + 1} next={at === next} />
        ))}
      </ol>
    </Section>
  )
}

function useSteps({ round, work }: StepsProps): Step[] {
  const t = useTexts(budgetStaffTexts).round
  const words = useTexts(budgetTexts)
  const fixWords = useTexts(fixTexts)
  const language = useLanguage()
  const {
    number,
    ballotKind,
    rule,
    amount,
    pots,
    collecting,
    voting,
    fixedAt,
    poll,
    proposals,
    states,
    checkUntil,
    decidedAt,
  } = round
  const marks = stepsOf(round, work)
  const path = `/verwaltung/buergerhaushalt/${number}`
  const day = (at: Date) => formatDate(language, at)
  const some = (count: number, text: (p: { count: number }) => string) => (count > 0 ? [text({ count })] : [])
  const waits = work.open + work.unasked + work.undecided
  return [
    {
      title: t.termsStep,
      about: [
        t.termsAbout({
          amount: words.money({ amount: formatMoney(language, amount), count: pots.length }),
          ballot: words.ballots[ballotKind].name,
          rule: words.rules[wishOf(rule).rule].name,
        }),
      ],
      mark: marks.terms,
      to: `${path}/regel`,
      action: fixedAt ? t.termsShow : t.termsEdit,
    },
    {
      title: t.collectStep,
      about: [
        !collecting
          ? t.collectNone
          : collecting.endsAt
            ? t.collectDates({ from: day(collecting.startsAt), to: day(collecting.endsAt) })
            : t.collectFrom({ from: day(collecting.startsAt) }),
        ...some(proposals, t.collectCount),
      ],
      mark: marks.collect,
      to: null,
      action: '',
    },
    {
      title: t.checkStep,
      about: [
        ...(checkUntil ? [t.checkUntil({ day: day(new Date(checkUntil)) })] : []),
        ...some(work.unasked, t.unasked),
        ...some(work.open, t.openChecks),
        ...some(work.late, t.lateChecks),
        ...some(work.undecided, t.undecided),
        ...(waits === 0 ? [proposals === 0 ? t.checkEmpty : t.checkDone] : []),
      ],
      mark: marks.check,
      to: waits > 0 ? `${path}?stand=offen#vorschlaege` : null,
      action: t.checkOpen,
    },
    {
      title: t.voteStep,
      about: [
        !voting
          ? t.voteNone
          : voting.endsAt
            ? t.voteDates({ from: day(voting.startsAt), to: day(voting.endsAt) })
            : t.voteFrom({ from: day(voting.startsAt) }),
        ...(fixedAt ? [t.voteFixed] : some(states.admitted ?? 0, t.voteAdmitted)),
      ],
      mark: marks.vote,
      to: poll ? `/verwaltung/abstimmungen/${poll.number}` : `${path}/festlegen`,
      action: poll ? t.voteOpen : fixWords.open,
    },
    {
      title: t.resultStep,
      about: [marks.result === 'later' ? t.resultLater : t.resultCounted],
      mark: marks.result,
      to: decidedAt ? `${path}/ergebnis` : null,
      action: t.resultOpen,
    },
  ]
}

const looks = {
  done: { tone: 'success', icon: 'check-circle' },
  now: { tone: 'warning', icon: 'edit' },
  later: { tone: 'neutral', icon: 'clock' },
} as const

function OneStep({ step: { title, about, mark, to, action }, n, next }: { step: Step; n: number; next: boolean }) {
  const t = useTexts(budgetStaffTexts).round
  return (
    <li className={classes('poll-step', next && 'poll-step--next')}>
      <span className="poll-step__number" aria-hidden>
        {n}
      </span>
      <div className="poll-step__content">
        <div className="poll-step__head">
          <Heading level={3} size={4}>
            {title}
          </Heading>
          <StatusBadge {...looks[mark]}>{t[mark]}</StatusBadge>
        </div>
        <p>{about.join(' ')}</p>
      </div>
      {to ? (
        <div className="poll-step__action">
          <ButtonLink to={to} variant={next ? 'primary' : 'secondary'} size="small">
            {action}
          </ButtonLink>
        </div>
      ) : null}
    </li>
  )
}
