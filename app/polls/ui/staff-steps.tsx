import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/button.tsx'
import { classes } from '#app/ui/classes.ts'
import { formatNumber, formatPercent } from '#app/ui/format.ts'
import { Heading, Section } from '#app/ui/heading.tsx'
import { StatusBadge } from '#app/ui/status.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownPoll } from '../reading.server.ts'
import type { Problem } from '../release-check.ts'
import type { CodeCounts } from '../staff-figures.server.ts'
import { pollStaffTexts } from '../texts/staff.ts'

type StepsProps = {
  poll: ShownPoll
  ofBudget: boolean
  /** where something is missing */
  open: Problem['where'][]
  codes: CodeCounts | null
}
type Mark = 'done' | 'toDo' | 'later' | 'fixed' | 'optional' | 'now' | 'begin' | 'end'
type Step = { title: string; about: ReactNode; mark: Mark; to: string | null; action: string }

/** The way from the first text to the result; the first open step stands out. */
export function StaffSteps(props: StepsProps) {
  const t = useTexts(pollStaffTexts).poll
  const steps = useSteps(props)
  const next = steps.findIndex(({ mark, to }) => mark === 'toDo' && to !== null)
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

function useSteps({ poll, ofBudget, open, codes }: StepsProps): Step[] {
  const words = useTexts(pollStaffTexts)
  const language = useLanguage()
  const { poll: t, voters } = words
  const { number, questions, access, paper, releasedAt, state, turnout, eligible, tooFew } = poll
  const path = `/verwaltung/abstimmungen/${number}`
  const fixed = releasedAt !== null
  const preparing = (where: Problem['where'][]): Mark =>
    fixed ? 'fixed' : open.some((one) => where.includes(one)) ? 'toDo' : 'done'
  const afterwards: Mark = fixed ? 'toDo' : 'later'
  const asked = questions.length === 0 ? 'neu' : questions.length === 1 ? questions[0]!.id : null
  const number_ = (n: number) => formatNumber(language, n)
  const going = state === 'released' || state === 'running'
  return [
    {
      title: t.texts,
      about: t.textsAbout,
      mark: preparing(['texts']),
      to: fixed ? null : `${path}/texte`,
      action: t.textsEdit,
    },
    {
      title: t.questions,
      about: questions.length === 0 ? t.questionsNone : t.questionsCount({ count: questions.length }),
      mark: preparing(['questions', 'question']),
      to: fixed || ofBudget ? null : asked ? `${path}/frage/${asked}` : '#fragen',
      action: questions.length === 0 ? t.questionAdd : t.questionsEdit,
    },
    {
      title: t.voters,
      about: voters.accesses[access].name,
      mark: preparing(['voters']),
      to: fixed ? null : `${path}/stimmberechtigung`,
      action: t.votersEdit,
    },
    {
      title: t.preview,
      about: t.previewAbout,
      mark: fixed ? 'fixed' : 'optional',
      to: `${path}/vorschau`,
      action: t.previewOpen,
    },
    {
      title: t.release,
      about: t.releaseAbout,
      mark: fixed ? 'done' : 'toDo',
      to: fixed ? null : `${path}/freigeben`,
      action: t.releaseOpen,
    },
    ...(access === 'code'
      ? [
          {
            title: t.codes,
            about: codes ? t.codesIssued({ issued: codes.issued, used: codes.used }) : t.codesAbout,
            mark: codes && codes.issued > 0 ? ('done' as const) : afterwards,
            to: fixed ? `${path}/codes` : null,
            action: t.codesOpen,
          },
        ]
      : []),
    ...(paper && access !== 'account'
      ? [
          {
            title: t.paper,
            about: t.paperAbout,
            mark: fixed ? ('optional' as const) : ('later' as const),
            to: fixed ? `${path}/papier` : null,
            action: t.paperOpen,
          },
        ]
      : []),
    {
      title: t.turnout,
      about:
        fixed && state !== 'released'
          ? [
              t.turnoutAbout({ count: turnout }).replace(/^\d+/, number_(turnout)),
              eligible ? t.turnoutShare({ share: formatPercent(language, turnout / eligible) }) : '',
            ].join(' ')
          : t.turnoutLater,
      mark: state === 'running' ? 'now' : going ? 'begin' : fixed ? 'done' : 'later',
      to: null,
      action: '',
    },
    {
      title: t.result,
      about: tooFew ? words.release.advice.few : t.resultLater,
      mark: state === 'closed' ? 'done' : 'end',
      to: state === 'closed' ? `/abstimmungen/${number}/ergebnis` : null,
      action: t.resultOpen,
    },
  ]
}

const looks = {
  done: { tone: 'success', icon: 'check-circle' },
  toDo: { tone: 'warning', icon: 'edit' },
  later: { tone: 'neutral', icon: 'clock' },
  fixed: { tone: 'neutral', icon: 'lock' },
  optional: { tone: 'neutral', icon: 'eye' },
  now: { tone: 'success', icon: 'vote' },
  begin: { tone: 'neutral', icon: 'clock' },
  end: { tone: 'neutral', icon: 'clock' },
} as const

function OneStep({ step, n, next }: { step: Step; n: number; next: boolean }) {
  const t = useTexts(pollStaffTexts).poll
  const { title, about, mark, to, action } = step
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
        <p>{about}</p>
      </div>
      {to ? (
        <div className="poll-step__action">
          <ButtonLink to={to} variant={next ? 'primary' : 'secondary'} size="small" plain={to.startsWith('#')}>
            {action}
          </ButtonLink>
        </div>
      ) : null}
    </li>
  )
}
