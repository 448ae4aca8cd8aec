import { Card } from '#app/ui/card.tsx'
import { formatDate, formatMoneyShort, formatNumber } from '#app/ui/format.ts'
import { useLanguage, useTexts } from '#app/ui/use-texts.ts'
import type { Round } from '../round.server.ts'
import { budgetTexts } from '../texts/budget.ts'
import { roundTexts } from '../texts/round.ts'
import { StageBadge } from './stage-badge.tsx'

export type CardRound = Pick<
  Round,
  'number' | 'stage' | 'amount' | 'proposals' | 'collecting' | 'voting' | 'checkUntil'
> & { title: string; summary: string; pots: number }

/** A round in a list: what it is about, how much money, where it stands, when it goes on. */
export function RoundCard({ round }: { round: CardRound }) {
  const words = useTexts(budgetTexts)
  const t = useTexts(roundTexts).card
  const language = useLanguage()
  const { number, title, summary, stage, amount, pots, proposals } = round
  return (
    <Card
      title={title}
      href={`/buergerhaushalt/${number}`}
      kind={words.number({ number })}
      kindIcon="euro"
      status={<StageBadge stage={stage} />}
      date={useNextDate(round)}
      figure={t.proposals({ count: proposals, text: formatNumber(language, proposals) })}
    >
      <p>{summary}</p>
      <p className="round-card__money">{words.money({ amount: formatMoneyShort(language, amount), count: pots })}</p>
    </Card>
  )
}

function useNextDate({ stage, collecting, voting, checkUntil }: CardRound): string | null {
  const t = useTexts(roundTexts).card
  const language = useLanguage()
  const say = (words: (p: { day: string }) => string, day: Date | string | null | undefined) =>
    day ? words({ day: formatDate(language, day) }) : null
  switch (stage) {
    case 'coming':
      return say(t.collectFrom, collecting?.startsAt)
    case 'collecting':
      return say(t.collectUntil, collecting?.endsAt)
    case 'checking':
      return say(t.checkUntil, checkUntil) ?? say(t.voteFrom, voting?.startsAt)
    case 'ready':
      return say(t.voteFrom, voting?.startsAt)
    case 'voting':
      return say(t.voteUntil, voting?.endsAt)
    default:
      return say(t.voteOver, voting?.endsAt)
  }
}
