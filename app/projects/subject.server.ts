import type { Subject } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'

/** What others may know of a project. */
export const projectSubject: Subject = {
  kind: 'project',
  title: { de: 'Vorhaben', en: 'Project' },
  describe: (municipalityId, ids) =>
    rows(
      `select id, title, '/vorhaben/' || number as path, null as "authorId", "publishedAt" is not null as visible
       from "Project" where "municipalityId" = $1 and id = any($2::uuid[])`,
      [municipalityId, ids],
    ),
}
