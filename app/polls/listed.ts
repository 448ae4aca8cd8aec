import type { BallotQuestion } from './poll.ts'
import type { ListedPoll, ShownQuestion } from './reading.server.ts'
import type { CardPoll } from './ui/poll-card.tsx'

/** What a card shows, and nothing more: it is written into the page a second time. */
export function cardOf(poll: ListedPoll): CardPoll {
  const { number, title, summary, startsAt, endsAt, state, process, questions, turnout, hasResult } = poll
  return { number, title, summary, startsAt, endsAt, state, process, questions, turnout, hasResult }
}

/** A question as the ballot needs it: how it is counted is said on the page of the poll. */
export function withoutRule({ rule: _rule, ...question }: ShownQuestion): BallotQuestion {
  return question
}
