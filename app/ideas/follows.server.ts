import { followedSql } from '#app/notices/following.server.ts'
import type { IdeaFilter } from './idea-filter.ts'

type Followable = { kind: 'topic' | 'district'; subjectId: string }

/** A list of one topic or one district can be followed. */
export function followable({ topicIds, districtIds }: IdeaFilter): Followable[] {
  return [
    ...(topicIds.length === 1 ? [{ kind: 'topic' as const, subjectId: topicIds[0]! }] : []),
    ...(districtIds.length === 1 ? [{ kind: 'district' as const, subjectId: districtIds[0]! }] : []),
  ]
}

/** Which of these the person follows already, as a value of the query of the list; adds what it needs to the values. */
export function followedIn(filter: IdeaFilter, personId: string | null, values: unknown[]): string {
  const ids = followable(filter).map(({ subjectId }) => subjectId)
  if (!personId || ids.length === 0) return 'array[]::text[]'
  return followedSql('$1', `$${values.push(personId)}`, `$${values.push(ids)}`)
}
