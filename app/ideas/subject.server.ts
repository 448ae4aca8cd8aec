import type { Subject } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { mayBeDiscussed } from './discussion.server.ts'
import { ideaModeration } from './moderation.server.ts'

/** What others may know of an idea. */
export const ideaSubject: Subject = {
  kind: 'idea',
  title: { de: 'Idee', en: 'Idea' },
  describe: (municipalityId, ids) =>
    rows(
      `select id, title, '/ideen/' || number as path, "authorId",
         "hiddenAt" is null and "withdrawnAt" is null as visible
       from "Idea" where "municipalityId" = $1 and id = any($2::uuid[])`,
      [municipalityId, ids],
    ),
  discussion: mayBeDiscussed,
  moderation: ideaModeration,
}
