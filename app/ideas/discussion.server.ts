import type { Permission } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { type ProcessNow, readProcessNow, type StoredProcessNow } from '#app/processes/permission.server.ts'
import { whyNotInAll } from '#app/processes/why.ts'
import { ideaProcessSql, phaseIn } from './phase.server.ts'
import { discussionClosed } from './texts/discussion.ts'

export type DiscussionEnd = keyof typeof discussionClosed

/** What has been read of an idea. */
type Discussed = { discussionEnd: DiscussionEnd | null; phaseId: string | null; processNow: ProcessNow | null }

/** Why nobody may talk about the idea `i` any more, whatever its process says. */
export const discussionEndSql = `case
  when i."hiddenAt" is not null or i."withdrawnAt" is not null then 'gone'
  when i.status = 'merged' then 'merged'
  when i.status = 'declined' and i."statusSince" < now() - interval '6 months' then 'declined' end`

/**
 * May an idea be talked about at this moment? Also when it is done: people tell how it works out. In a process its phases have the last word.
 */
export function ideaDiscussion({ discussionEnd, phaseId, processNow }: Discussed): Permission {
  if (discussionEnd) return { open: false, why: discussionClosed[discussionEnd] }
  const answer = phaseId ? phaseIn(processNow, phaseId, 'discuss')?.answer : null
  return answer && !answer.open ? { open: false, why: whyNotInAll('discuss', answer) } : { open: true }
}

/** The same for an idea of which nothing has been read yet. */
export async function mayBeDiscussed(municipalityId: string, id: string): Promise<Permission> {
  const [idea] = await rows<Omit<Discussed, 'processNow'> & { processNow: StoredProcessNow | null }>(
    `select ${discussionEndSql} as "discussionEnd", i."phaseId", ${ideaProcessSql} as "processNow"
     from "Idea" i where i."municipalityId" = $1 and i.id = $2`,
    [municipalityId, id],
  )
  if (!idea) return { open: false, why: discussionClosed.gone }
  return ideaDiscussion({ ...idea, processNow: readProcessNow(idea.processNow) })
}
