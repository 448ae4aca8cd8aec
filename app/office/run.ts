export type RunState = 'draft' | 'waiting' | 'running' | 'finished' | 'cancelled' | 'failed'

/** Will it go on by itself? Then its page looks again every other second. */
export function isUnderWay(state: RunState): boolean {
  return state === 'waiting' || state === 'running'
}

/** 0 to 100; null as long as nobody knows how much there is. */
export function percentDone({ done, total }: { done: number; total: number }): number | null {
  return total === 0 ? null : Math.min(100, Math.floor((done / total) * 100))
}
