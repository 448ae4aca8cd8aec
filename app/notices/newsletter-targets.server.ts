import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { subjectOf } from '#app/subjects.server.ts'
import type { NewsletterTarget } from './newsletter.ts'

export type Target = { kind: NewsletterTarget; id: string; name: string; followers: number }

/** What can be written about: processes, topics, districts, with how many follow each, be it nobody yet. */
export async function newsletterTargetsOf(municipalityId: string): Promise<Target[]> {
  const [counted, { topics, districts }, processes] = await Promise.all([
    rows<{ kind: string; id: string; followers: number }>(
      `select kind::text, "subjectId" as id, count(*)::int as followers from "Follow"
       where "municipalityId" = $1::uuid and kind in ('process', 'topic', 'district') group by 1, 2`,
      [municipalityId],
    ),
    areasOf(municipalityId),
    subjectOf('process')?.choices?.(municipalityId) ?? [],
  ])
  const followers = (id: string) => counted.find((one) => one.id === id)?.followers ?? 0
  const named = (kind: NewsletterTarget) => (one: { id: string; name: string }) => ({
    kind,
    id: one.id,
    name: one.name,
    followers: followers(one.id),
  })
  return [
    ...processes.map(({ id, title }) => named('process')({ id, name: title })),
    ...topics.map(named('topic')),
    ...districts.map(named('district')),
  ]
}
