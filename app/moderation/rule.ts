/** What may not be written here, for every kind of contribution. In the order people look for it. */
export const rules = ['insult', 'personalData', 'advertising', 'unlawful', 'offTopic', 'other'] as const
export type Rule = (typeof rules)[number]

/** Why a contribution waits for a first look. */
export type HeldFor = 'firstPost' | 'sameText'
