import type { ListedPoll } from './reading.server.ts'
import type { CardPoll } from './ui/poll-card.tsx'

/** What a card shows, and nothing more: it is written into the page a second time. */
export function cardOf(poll: ListedPoll): CardPoll {
  const { number, title, summary, startsAt, endsAt, state, process, questions, turnout, hasResult } = poll
  return { number, title, summary, startsAt, endsAt, state, process, questions, turnout, hasResult }
}
