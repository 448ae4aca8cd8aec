import type { NoticeKind } from './kinds.ts'

/** What can be followed, the most particular first: who follows several of them is told as a follower of the first. */
export const followKinds = ['idea', 'project', 'process', 'topic', 'district', 'place'] as const
export type FollowKind = (typeof followKinds)[number]
/** What has an id; a place has coordinates instead. */
export type SubjectFollowKind = Exclude<FollowKind, 'place'>

export function isSubjectFollowKind(word: unknown): word is SubjectFollowKind {
  return word !== 'place' && (followKinds as readonly unknown[]).includes(word)
}

/** Metres around a place. */
export const radiuses = [250, 500, 1_000, 2_000, 5_000] as const
/** A list of places stays readable, and nobody collects a town point by point. */
export const mostPlaces = 10

/** Whose followers are to be told. */
export type FollowTarget =
  | { kind: SubjectFollowKind; id: string }
  | { kind: 'place'; latitude: number; longitude: number }

/** The kind of notice a follower gets. */
export const kindOfFollow: Record<FollowKind, NoticeKind> = {
  idea: 'idea',
  project: 'project',
  process: 'process',
  topic: 'area',
  district: 'area',
  place: 'area',
}

type Somewhere = {
  processId?: string | null
  topicId?: string | null
  districtId?: string | null
  latitude?: number | null
  longitude?: number | null
}

/** Everybody who follows where something happens: its process, its topic, its district, a place nearby. */
export function followersAround({ processId, topicId, districtId, latitude, longitude }: Somewhere): FollowTarget[] {
  return [
    ...(processId ? [{ kind: 'process' as const, id: processId }] : []),
    ...(topicId ? [{ kind: 'topic' as const, id: topicId }] : []),
    ...(districtId ? [{ kind: 'district' as const, id: districtId }] : []),
    ...(typeof latitude === 'number' && typeof longitude === 'number'
      ? [{ kind: 'place' as const, latitude, longitude }]
      : []),
  ]
}
