import type { Round } from './round.server.ts'

export type FixProblem = 'no-vote-phase' | 'stopped' | 'over' | 'no-end' | 'undecided' | 'none' | 'few-proposals'

/** What keeps a round from the ballot, as far as its page can tell; nothing: it can be fixed. */
export function fixProblems({
  voting,
  process,
  states,
  pots,
  now,
}: Pick<Round, 'voting' | 'process' | 'states' | 'pots' | 'now'>): FixProblem[] {
  const undecided = (states.submitted ?? 0) + (states.checking ?? 0)
  return [
    ...(process.stopped ? (['stopped'] as const) : []),
    ...(voting ? [] : (['no-vote-phase'] as const)),
    ...(voting?.endsAt === null ? (['no-end'] as const) : []),
    ...(voting?.endsAt && voting.endsAt <= now ? (['over'] as const) : []),
    ...(undecided > 0 ? (['undecided'] as const) : []),
    ...(pots.every(({ admitted }) => admitted === 0) ? (['none'] as const) : []),
    ...(pots.some(({ admitted }) => admitted === 1) ? (['few-proposals'] as const) : []),
  ]
}
