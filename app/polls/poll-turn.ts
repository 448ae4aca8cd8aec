import type { PollDates } from './poll.ts'

/** The next moment a poll changes by the clock alone; null: none is known. */
export function turnOf({ startsAt, endsAt, now }: Pick<PollDates, 'startsAt' | 'endsAt'> & { now: Date }): Date | null {
  if (startsAt > now) return startsAt
  return endsAt !== null && endsAt > now ? endsAt : null
}
