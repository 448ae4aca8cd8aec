/**
 * Headers of a page that is the same for every visitor who is not signed in. The server keeps it rendered for a second, longer while nothing
 * is written to the chronicle; browsers ask again each time.
 */
export const publicPage = { 'Cache-Control': 'public, s-maxage=1, stale-while-revalidate=10' }

const staleSeconds = 10

/** The same for a page that changes by the clock alone at `turn`: nobody is sent it as it was, once that moment is past by a second. */
export function publicPageUntil(turn: Date | null, now: Date): { 'Cache-Control': string } {
  if (turn === null) return publicPage
  const left = Math.floor((turn.getTime() - now.getTime()) / 1000)
  if (left <= 0) return { 'Cache-Control': 'private, no-cache' }
  return { 'Cache-Control': `public, s-maxage=1, stale-while-revalidate=${Math.min(staleSeconds, left - 1)}` }
}

/** Headers of a page with a secret of one visitor: no browser keeps it either, for those who come after them on the same computer. */
export const secretPage = { 'Cache-Control': 'private, no-store' }
