import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { describeAll } from '#app/subjects.server.ts'
import type { NewsletterTarget } from './newsletter.ts'

export type Target = { kind: NewsletterTarget; id: string; name: string; followers: number }

/** What can be written about: topics, districts, and processes somebody follows; with how many follow each. */
export async function newsletterTargetsOf(municipalityId: string): Promise<Target[]> {
  const [counted, { topics, districts }] = await Promise.all([
    rows<{ kind: string; id: string; followers: number }>(
      `select kind::text, "subjectId" as id, count(*)::int as followers from "Follow"
       where "municipalityId" = $1::uuid and kind in ('process', 'topic', 'district') group by 1, 2`,
      [municipalityId],
    ),
    areasOf(municipalityId),
  ])
  const processes = await describeAll(
    municipalityId,
    counted.filter(({ kind }) => kind === 'process'),
  )
  const followers = (id: string) => counted.find((one) => one.id === id)?.followers ?? 0
  const named = (kind: NewsletterTarget) => (one: { id: string; name: string }) => ({
    kind,
    id: one.id,
    name: one.name,
    followers: followers(one.id),
  })
  return [
    ...[...processes.values()]
      .filter(({ visible }) => visible)
      .map(({ id, title }) => named('process')({ id, name: title })),
    ...topics.map(named('topic')),
    ...districts.map(named('district')),
  ]
}
