export const ageGroups = ['under18', 'from18', 'from30', 'from45', 'from65'] as const
export type AgeGroup = (typeof ageGroups)[number]

export const ties = ['livesHere', 'worksHere', 'both', 'elsewhere'] as const
export type Tie = (typeof ties)[number]

/** Who somebody is, told of one's own free will, in coarse groups; null: not told. */
export type Background = { ageGroup: AgeGroup | null; tie: Tie | null; districtId: string | null }
