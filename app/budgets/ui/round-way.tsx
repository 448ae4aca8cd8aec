import './round.css'
import { classes } from '#app/ui/classes.ts'
import { formatDate } from '#app/ui/format.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { BudgetStage } from '../budget.ts'
import type { Round } from '../round.server.ts'
import { roundTexts } from '../texts/round.ts'

type Way = Pick<Round, 'stage' | 'collecting' | 'voting' | 'checkUntil'>

/** The four steps of a round with their dates, and where it stands. */
export function RoundWay({ round }: { round: Way }) {
  const t = useTexts(roundTexts).way
  const language = useLanguage()
  const { stage, collecting, voting, checkUntil } = round
  const day = (at: Date | string) => formatDate(language, at)
  const span = (dates: { startsAt: Date; endsAt: Date | null } | null) =>
    !dates
      ? t.undated
      : dates.endsAt
        ? t.span({ from: day(dates.startsAt), to: day(dates.endsAt) })
        : t.since({ from: day(dates.startsAt) })
  const at = places[stage]
  const steps: { icon: IconName; title: string; when: string }[] = [
    { icon: 'idea', title: t.collect, when: span(collecting) },
    {
      icon: 'search',
      title: t.check,
      when: checkUntil
        ? t.checkUntil({ day: day(checkUntil) })
        : voting
          ? t.checkUntil({ day: day(voting.startsAt) })
          : t.undated,
    },
    { icon: 'vote', title: t.vote, when: span(voting) },
    { icon: 'flag', title: t.result, when: t.afterVote },
  ]
  return (
    <ol className="round-way">
      {steps.map(({ icon, title, when }, index) => (
        <li
          key={title}
          className={classes(
            'round-way__step',
            index === at && 'round-way__step--now',
            index < at && 'round-way__step--done',
          )}
          aria-current={index === at ? 'step' : undefined}
        >
          <Icon name={index < at ? 'check-circle' : icon} size={32} />
          <p className="round-way__title">{title}</p>
          <p className="round-way__when">{when}</p>
          {index === at && stage !== 'decided' ? <p className="round-way__now">{t.now}</p> : null}
          {index < at ? <p className="visually-hidden">{t.done}</p> : null}
        </li>
      ))}
    </ol>
  )
}

const places: Record<BudgetStage, number> = {
  draft: -1,
  coming: -1,
  collecting: 0,
  checking: 1,
  ready: 1.5,
  voting: 2,
  counting: 3,
  decided: 3,
}
