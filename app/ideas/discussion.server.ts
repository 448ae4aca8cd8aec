import type { Permission } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { whyNotInAll } from '#app/processes/why.ts'
import { ideaPhase } from './phase.server.ts'
import { discussionClosed } from './texts/discussion.ts'

/**
 * May an idea be talked about at this moment? Also when it is done: people tell how it works out. In a process its phases have the last word.
 */
export async function mayBeDiscussed(municipalityId: string, id: string): Promise<Permission> {
  const [idea] = await rows<{ why: keyof typeof discussionClosed | null; phaseId: string | null }>(
    `select case
       when "hiddenAt" is not null or "withdrawnAt" is not null then 'gone'
       when status = 'merged' then 'merged'
       when status = 'declined' and "statusSince" < now() - interval '6 months' then 'declined' end as why, "phaseId"
     from "Idea" where "municipalityId" = $1 and id = $2`,
    [municipalityId, id],
  )
  const why = idea ? idea.why : 'gone'
  if (why) return { open: false, why: discussionClosed[why] }
  const answer = idea?.phaseId ? (await ideaPhase(municipalityId, idea.phaseId, 'discuss'))?.answer : null
  return answer && !answer.open ? { open: false, why: whyNotInAll('discuss', answer) } : { open: true }
}
