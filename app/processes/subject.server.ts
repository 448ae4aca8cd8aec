import type { Permission, Subject } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { currentProcess } from './permission.server.ts'
import { type Circumstances, permission } from './permission.ts'
import { whyNotInAll } from './why.ts'

/** What others may know of a process. */
export const processSubject: Subject = {
  kind: 'process',
  title: { de: 'Beteiligungsverfahren', en: 'Participation process' },
  describe: (municipalityId, ids) =>
    rows(
      `select id, title, '/mitmachen/' || number as path, null as "authorId", coalesce("publishedAt" <= now(), false) as visible
       from "Process" where "municipalityId" = $1 and id = any($2::uuid[])`,
      [municipalityId, ids],
    ),
  choices: (municipalityId) =>
    rows(
      `select id, title from "Process" where "municipalityId" = $1 and "publishedAt" <= now() order by number desc limit 300`,
      [municipalityId],
    ),
  async discussion(municipalityId, id) {
    return processDiscussion(await currentProcess(municipalityId, { processId: id }))
  },
}

/** May a process be talked about, as far as has been read of it? */
export function processDiscussion(process: Circumstances | null): Permission {
  const answer = process
    ? permission('discuss', process)
    : { open: false as const, why: 'unpublished' as const, at: null }
  return answer.open ? { open: true } : { open: false, why: whyNotInAll('discuss', answer) }
}
