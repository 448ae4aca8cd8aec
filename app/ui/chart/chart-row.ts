/** One row: what stands below the bars, and a number per series. */
export type ChartRow = { label: string; values: readonly number[] }
