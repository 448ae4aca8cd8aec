/** A quarter of a year in Germany: { year: 2026, quarter: 1 } is January to March. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 }

export type QuarterCount = Quarter & {
  reports: number
  hidden: number
  redacted: number
  left: number
  warned: number
  suspended: number
  appeals: number
  restored: number
  /** from the opening of a reported case to its decision; null: none was decided */
  medianHours: number | null
}
