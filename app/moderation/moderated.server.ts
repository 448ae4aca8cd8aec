import type { Moderation, SubjectFacts } from '#app/chronicle/subject.ts'
import { isId } from '#app/platform/id.ts'
import { describeAll, subjectOf } from '#app/subjects.server.ts'

/** How moderation acts on things of this kind; throws for kinds it never opened a case for. */
export function moderationOf(kind: string): Moderation {
  const moderation = subjectOf(kind)?.moderation
  if (!moderation) throw new Error(`Nothing of the kind ${kind} can be moderated`)
  return moderation
}

export function canBeModerated(kind: string): boolean {
  return subjectOf(kind)?.moderation !== undefined
}

/** One thing as others see it; null: unknown here, or of a kind nobody moderates. */
export async function moderatedSubject(municipalityId: string, kind: string, id: string): Promise<SubjectFacts | null> {
  if (!canBeModerated(kind) || !isId(id)) return null
  return (await describeAll(municipalityId, [{ kind, id }])).get(id) ?? null
}
