/** What a table on its way in may measure. */
export const largestFile = 10_000_000
export const mostRows = 50_000
export const mostColumns = 60
