import { isFollowing } from '#app/notices/following.server.ts'
import type { IdeaFilter } from './idea-filter.ts'

type Person = { municipalityId: string; id: string }

/** A list of one topic or one district can be followed; does this person already? */
export function followsOf(person: Person | null, { topicIds, districtIds }: IdeaFilter) {
  const alone = [
    ...(topicIds.length === 1 ? [{ kind: 'topic' as const, subjectId: topicIds[0]! }] : []),
    ...(districtIds.length === 1 ? [{ kind: 'district' as const, subjectId: districtIds[0]! }] : []),
  ]
  return Promise.all(alone.map(async (one) => ({ ...one, following: await isFollowing(person, one) })))
}
