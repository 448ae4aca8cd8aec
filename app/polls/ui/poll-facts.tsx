import { DefinitionList } from '#app/ui/definition-list.tsx'
import { formatDateTime, formatNumber, formatPercent } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { ShownPoll } from '../reading.server.ts'
import { pollTexts } from '../texts/public.ts'

export type FactsOfPoll = Pick<
  ShownPoll,
  | 'access'
  | 'minimumAge'
  | 'districtIds'
  | 'startsAt'
  | 'endsAt'
  | 'paper'
  | 'eligible'
  | 'turnout'
  | 'state'
  | 'process'
>

/** Until when, who, how many so far: what one looks up. */
export function PollFacts({ poll, districts }: { poll: FactsOfPoll; districts: { id: string; name: string }[] }) {
  const names = useTexts(pollTexts)
  const t = names.poll
  const language = useLanguage()
  const { access, minimumAge, districtIds, startsAt, endsAt, paper, process, state } = poll
  const where = districts.filter(({ id }) => districtIds.includes(id)).map(({ name }) => name)
  const voters = [
    t.access[access],
    ...(minimumAge === null ? [] : [t.age({ age: minimumAge })]),
    ...(where.length > 0 ? [t.inDistricts({ districts: where.join(', ') })] : []),
  ]
  return (
    <section className="poll-facts" aria-label={t.facts}>
      <DefinitionList
        items={[
          { term: t.from, value: formatDateTime(language, startsAt) },
          { term: t.until, value: endsAt ? formatDateTime(language, endsAt) : names.list.openEnd },
          { term: t.voters, value: voters.join(', ') },
          ...(paper ? [{ term: t.paper, value: t.paperText }] : []),
          ...(state === 'running' || state === 'counting' || state === 'closed'
            ? [{ term: t.turnout, value: <Turnout {...poll} /> }]
            : []),
          { term: t.process, value: <a href={`/mitmachen/${process.number}`}>{process.title}</a> },
        ]}
      />
    </section>
  )
}

/** One number; of the eligible where it is known how many there are. */
export function Turnout({ turnout, eligible, state }: Pick<ShownPoll, 'turnout' | 'eligible' | 'state'>) {
  const t = useTexts(pollTexts)
  const language = useLanguage()
  const text = formatNumber(language, turnout)
  const of = eligible
    ? t.poll.turnoutOf({
        text,
        of: formatNumber(language, eligible),
        share: formatPercent(language, turnout / eligible),
      })
    : null
  if (state === 'running')
    return (
      <>
        <span className="poll-turnout">{of ?? t.poll.turnoutSoFar({ count: turnout, text })}</span>{' '}
        <span className="muted">{t.poll.hidden}</span>
      </>
    )
  return of ?? t.list.turnout({ count: turnout, text })
}
