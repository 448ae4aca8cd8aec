import { everythingNewestFirst } from './idea-filter.ts'
import { type ListedIdea, listIdeas } from './listing.server.ts'

export type IdeaOverview = { count: number; answered: number; newest: ListedIdea[] }

/** How many ideas there are, how many have an answer, and the newest three: for the start page. */
export async function ideaOverview(municipalityId: string): Promise<IdeaOverview> {
  const { count, facets, ideas } = await listIdeas(municipalityId, everythingNewestFirst)
  const waiting = (facets?.statuses.new ?? 0) + (facets?.statuses.inReview ?? 0)
  return { count, answered: count - waiting, newest: ideas.slice(0, 3) }
}
