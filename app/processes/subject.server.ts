import type { Subject } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { currentProcess } from './permission.server.ts'
import { permission } from './permission.ts'
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
  async discussion(municipalityId, id) {
    const process = await currentProcess(municipalityId, { processId: id })
    if (!process) return { open: false, why: whyNotInAll('discuss', { open: false, why: 'unpublished', at: null }) }
    const answer = permission('discuss', process)
    return answer.open ? { open: true } : { open: false, why: whyNotInAll('discuss', answer) }
  },
}
