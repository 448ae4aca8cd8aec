import { Card } from '#app/ui/card.tsx'
import { daysUntil, formatDate, formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ListedPoll } from '../reading.server.ts'
import { pollTexts } from '../texts/public.ts'
import { PollStateBadge } from './state-badge.tsx'

export type CardPoll = Pick<
  ListedPoll,
  'number' | 'title' | 'summary' | 'startsAt' | 'endsAt' | 'state' | 'process' | 'questions' | 'turnout' | 'hasResult'
>

/** A poll in a list: what is voted on, until when, how many took part. */
export function PollCard({ poll, now, headingLevel = 3 }: { poll: CardPoll; now: Date; headingLevel?: 2 | 3 }) {
  const t = useTexts(pollTexts)
  const language = useLanguage()
  const { number, title, summary, state, questions, turnout, hasResult } = poll
  const figure =
    turnout === null
      ? t.list.questions({ count: questions })
      : hasResult || state !== 'closed'
        ? t.list.turnout({ count: turnout, text: formatNumber(language, turnout) })
        : t.list.tooFew
  return (
    <Card
      title={title}
      href={hasResult ? `/abstimmungen/${number}/ergebnis` : `/abstimmungen/${number}`}
      headingLevel={headingLevel}
      kind={t.number({ number })}
      kindIcon="vote"
      date={<When poll={poll} now={now} />}
      status={<PollStateBadge state={state} />}
      figure={figure}
    >
      <p>{summary}</p>
    </Card>
  )
}

function When({ poll: { state, startsAt, endsAt }, now }: { poll: CardPoll; now: Date }) {
  const t = useTexts(pollTexts).list
  const language = useLanguage()
  if (state === 'released') return t.from({ at: formatDate(language, startsAt) })
  if (!endsAt) return t.openEnd
  const at = formatDate(language, endsAt)
  return state === 'running' ? t.until({ at, days: daysUntil(endsAt, now) }) : t.ended({ at })
}
