/**
 * Headers of a page that is the same for every visitor who is not signed in. The server keeps it rendered for a second, longer while nothing
 * is written to the chronicle; browsers ask again each time.
 */
export const publicPage = { 'Cache-Control': 'public, s-maxage=1, stale-while-revalidate=10' }
