import type { Permission, Subject } from '#app/chronicle/subject.ts'
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
  // as long as it can be read: people tell how it works out long after the end
  discussion: async (municipalityId, id) => projectDiscussion(await isPublished(municipalityId, id)),
}

/** May a project be talked about? */
export function projectDiscussion(published: boolean): Permission {
  return published ? { open: true } : { open: false, why: notPublished }
}

const notPublished = {
  de: 'Dieses Vorhaben ist noch nicht veröffentlicht. Danach kann es diskutiert werden.',
  en: 'This project is not published yet. It can be discussed afterwards.',
}

async function isPublished(municipalityId: string, id: string): Promise<boolean> {
  const [project] = await rows<{ published: boolean }>(
    `select "publishedAt" is not null as published from "Project" where "municipalityId" = $1 and id = $2`,
    [municipalityId, id],
  )
  return project?.published ?? false
}
