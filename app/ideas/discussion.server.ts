import type { Permission } from '#app/chronicle/subject.ts'
import { rows } from '#app/platform/db.server.ts'
import { discussionClosed } from './texts/discussion.ts'

/** May an idea be talked about at this moment? Also when it is done: people tell how it works out. */
export async function mayBeDiscussed(municipalityId: string, id: string): Promise<Permission> {
  const [idea] = await rows<{ why: keyof typeof discussionClosed | null }>(
    `select case
       when "hiddenAt" is not null or "withdrawnAt" is not null then 'gone'
       when status = 'merged' then 'merged'
       when status = 'declined' and "statusSince" < now() - interval '6 months' then 'declined' end as why
     from "Idea" where "municipalityId" = $1 and id = $2`,
    [municipalityId, id],
  )
  const why = idea ? idea.why : 'gone'
  return why ? { open: false, why: discussionClosed[why] } : { open: true }
}
