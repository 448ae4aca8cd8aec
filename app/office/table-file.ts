/** What a table on its way in may measure. */
export const largestFile = 10 * 1024 * 1024
export const mostRows = 50_000
export const mostColumns = 60
