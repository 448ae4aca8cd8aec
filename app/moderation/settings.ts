/** What a municipality wants of its moderators. */
export type Settings = {
  /** hiding counts once a second moderator agrees */
  fourEyes: boolean
  /** out of the public's sight while the second one is awaited */
  hideMeanwhile: boolean
  /** the first contribution of a new account waits for a look */
  holdFirst: boolean
  maxLinks: number
  /** how long words with personal data stay under lock, so that an appeal can bring them back */
  keepOriginalDays: number
}

export const defaultSettings: Settings = {
  fourEyes: false,
  hideMeanwhile: true,
  holdFirst: false,
  maxLinks: 3,
  keepOriginalDays: 190,
}

export const mostLinks = 10
export const originalDays = { min: 30, max: 365 }
/** as long as the Digital Services Act gives, Article 20 */
export const appealMonths = 6
