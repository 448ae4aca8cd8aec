import type { Subject } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'

/** What others may know of a poll. */
export const pollSubject: Subject = {
  kind: 'poll',
  title: { de: 'Abstimmung', en: 'Poll' },
  describe: (municipalityId, ids) =>
    rows(
      `select p.id, p.title, '/abstimmungen/' || p.number as path, null as "authorId",
         coalesce(p."releasedAt" is not null and c."publishedAt" <= now(), false) as visible
       from "Poll" p join "Process" c on c."municipalityId" = p."municipalityId" and c.id = p."processId"
       where p."municipalityId" = $1 and p.id = any($2::uuid[])`,
      [municipalityId, ids],
    ),
}
