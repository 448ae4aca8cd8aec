import type { Subject, SubjectFacts } from './chronicle/subject.ts'
import { commentSubject } from './comments/subject.server.ts'
import { amendmentSubject } from './ideas/amendment-subject.server.ts'
import { ideaSubject } from './ideas/subject.server.ts'
import { pollSubject } from './polls/subject.server.ts'
import { processSubject } from './processes/subject.server.ts'
import { projectSubject } from './projects/subject.server.ts'

/** Everything that can be commented, reported, followed or found, from all capabilities. */
export const subjects: Subject[] = [
  ideaSubject,
  amendmentSubject,
  projectSubject,
  processSubject,
  pollSubject,
  commentSubject,
]

/** The kind of thing with this name, or null. */
export function subjectOf(kind: string): Subject | null {
  return subjects.find((subject) => subject.kind === kind) ?? null
}

/** Titles, addresses and visibility of things of several kinds: one query per kind. */
export async function describeAll(
  municipalityId: string,
  wanted: { kind: string; id: string }[],
): Promise<Map<string, SubjectFacts>> {
  const found = await Promise.all(
    subjects.map(async (subject) => {
      const ids = wanted.filter(({ kind }) => kind === subject.kind).map(({ id }) => id)
      return ids.length > 0 ? await subject.describe(municipalityId, ids) : []
    }),
  )
  return new Map(found.flat().map((facts) => [facts.id, facts]))
}
