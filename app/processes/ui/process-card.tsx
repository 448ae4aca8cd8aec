import { Card } from '#app/ui/card.tsx'
import { daysUntil, formatDate, formatNumber } from '#app/ui/format.ts'
import { isIconName } from '#app/ui/icon.tsx'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ListedProcess } from '../listing.server.ts'
import { offered } from '../now.ts'
import { type DatedPhase, deedsOf, isThere, runningPhases } from '../permission.ts'
import { processPageTexts } from '../texts/page.ts'
import { processTexts } from '../texts.ts'
import './processes.css'
import { StateBadge } from './state-badge.tsx'

export type ProcessCardProps = {
  process: ListedProcess
  /** time of the database */
  now: Date
  /** capabilities switched off */
  closed: readonly string[]
  topic?: { name: string; icon: string } | undefined
  districts: readonly string[]
  headingLevel?: 2 | 3
}

/** A process in a list: what one can do in it, until when, how many took part. */
export function ProcessCard({ process, now, closed, topic, districts, headingLevel = 3 }: ProcessCardProps) {
  const t = useTexts(processPageTexts).list
  const names = useTexts(processTexts)
  const language = useLanguage()
  const { number, title, summary, state, ideas } = process
  const text = formatNumber(language, ideas)
  return (
    <Card
      className="process-card"
      title={title}
      href={`/mitmachen/${number}`}
      headingLevel={headingLevel}
      kind={topic ? `${topic.name} · ${names.number({ number })}` : names.number({ number })}
      kindIcon={topic && isIconName(topic.icon) ? topic.icon : 'megaphone'}
      place={process.drawn ? t.drawn : districts.length > 0 ? districts.join(', ') : t.whole}
      date={<When process={process} now={now} />}
      status={<StateBadge state={state} />}
      figure={ideas > 0 ? t.ideas({ count: ideas, text }) : undefined}
      figureIcon="idea"
    >
      <p>{summary}</p>
      {state === 'running' ? <Doing phases={process.phases} now={now} closed={closed} /> : null}
    </Card>
  )
}

function Doing({ phases, now, closed }: { phases: DatedPhase[]; now: Date; closed: readonly string[] }) {
  const t = useTexts(processPageTexts).list
  const running = runningPhases(phases, now)
  const allowed = running.flatMap(deedsOf)
  const deeds = offered.filter((deed) => allowed.includes(deed) && isThere(deed, closed))
  return (
    <>
      {running[0] ? <p className="process-card__phase">{t.now({ phase: running[0].title })}</p> : null}
      {deeds.length > 0 ? (
        <ul className="process-card__deeds">
          {deeds.map((deed) => (
            <li key={deed}>{t.can[deed]}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function When({ process, now }: { process: ListedProcess; now: Date }) {
  const t = useTexts(processPageTexts).list
  const names = useTexts(processTexts)
  const language = useLanguage()
  const { phases, state, stoppedAt } = process
  if (state === 'coming') {
    const first = new Date(Math.min(...phases.map(({ startsAt }) => startsAt.getTime())))
    return `${names.daysUntil({ days: daysUntil(first, now) })} (${formatDate(language, first)})`
  }
  if (state === 'running') {
    const end = runningPhases(phases, now)[0]?.endsAt
    return end ? `${names.daysLeft({ days: daysUntil(end, now) })} (${formatDate(language, end)})` : names.openEnd
  }
  const last = stoppedAt ?? new Date(Math.max(...phases.map(({ endsAt }) => endsAt?.getTime() ?? 0)))
  return t.ended({ date: formatDate(language, last) })
}
