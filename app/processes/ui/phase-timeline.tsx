import { classes } from '#app/ui/classes.ts'
import { daysUntil, formatDate, formatDateTime } from '#app/ui/format.ts'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import { kindIcons } from '../process.ts'
import type { DateChange, ShownPhase } from '../process-page.server.ts'
import { processPageTexts } from '../texts/page.ts'
import { processTexts } from '../texts.ts'

type When = 'past' | 'now' | 'future'

/** The phases from top to bottom; the present stands out, changed dates show what was promised. */
export function PhaseTimeline({ phases, now, stopped }: { phases: ShownPhase[]; now: Date; stopped: boolean }) {
  const t = useTexts(processPageTexts).timeline
  const names = useTexts(processTexts)
  return (
    <ol className="phases" aria-label={t.title}>
      {phases.map((phase) => {
        const when = whenOf(phase, now)
        const present = when === 'now' && !stopped
        return (
          <li
            className={classes(
              'phases__phase',
              present && 'phases__phase--now',
              when === 'past' && 'phases__phase--past',
            )}
            key={phase.id}
            aria-current={present ? 'step' : undefined}
          >
            <span className="phases__mark" aria-hidden>
              <Icon name={when === 'past' ? 'check' : kindIcons[phase.kind]} size={20} />
            </span>
            <div className="phases__content">
              <p className="phases__state">
                {stopped && when !== 'past' ? names.states.stopped : t.state[when]}
                {present && phase.endsAt ? ` · ${names.daysLeft({ days: daysUntil(phase.endsAt, now) })}` : null}
              </p>
              <h3 className="phases__title">{phase.title}</h3>
              <p className="phases__dates">
                <Span phase={phase} when={when} />
              </p>
              {phase.text && when !== 'past' ? <p>{phase.text}</p> : null}
              {together(phase.extensions).map((changes) => (
                <Changed key={changes[0]!.at.getTime()} changes={changes} />
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Span({ phase: { startsAt, endsAt }, when }: { phase: ShownPhase; when: When }) {
  const t = useTexts(processPageTexts).timeline
  const language = useLanguage()
  const from = formatDate(language, startsAt)
  if (endsAt === null) return when === 'future' ? t.fromLater({ from }) : t.from({ from })
  return t.span({ from, to: formatDateTime(language, endsAt) })
}

function Changed({ changes }: { changes: DateChange[] }) {
  const t = useTexts(processPageTexts).timeline
  const open = useTexts(processTexts).openEnd
  const language = useLanguage()
  const date = (moment: Date | null) => (moment === null ? open : formatDate(language, moment))
  const words = changes.map(({ field, was, now }) => {
    const values = { was: date(was), now: date(now) }
    return field === 'end' ? t.changedEnd(values) : t.changedStart(values)
  })
  return (
    <p className="phases__change">
      <Icon name="info" size={20} />
      <span>
        <strong>{words.join('. ')}.</strong> {t.reason({ reason: changes[0]!.reason })}
      </span>
    </p>
  )
}

function whenOf({ startsAt, endsAt }: ShownPhase, now: Date): When {
  if (startsAt > now) return 'future'
  return endsAt !== null && endsAt <= now ? 'past' : 'now'
}

/** Start and end moved by one decision are one change; the start is said first. */
function together(changes: DateChange[]): DateChange[][] {
  const groups = Map.groupBy(changes, ({ at, reason }) => `${at.getTime()} ${reason}`)
  return [...groups.values()].map((group) => group.toSorted((a, b) => b.field.localeCompare(a.field)))
}
