import { announceSoon } from '#app/chronicle/announce.server.ts'
import { isSuspendedSql } from '#app/moderation/suspension.server.ts'
import { rows } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { mayBeSupportedSql } from '#app/processes/permission.server.ts'
import { type IdeaStatus, type SupportRefusal, supportRefusal } from './idea.ts'

type Supporter = { municipalityId: string; id: string }

type Supported = {
  status: IdeaStatus
  hiddenAt: Date | null
  withdrawnAt: Date | null
  count: number
  changed: boolean
  suspended: boolean
  /** do the phases of its process take supports at this moment? */
  open: boolean
}

/**
 * Puts a person behind an idea; the key of the table allows it once, a second time changes nothing. Answers with the number of supporters.
 * The idea is held while it is judged: a support does not slip in while the idea is closed or merged. Whether its phase is open is told by the
 * moment the statement begins, so that whoever asks in the last second is not turned away for having to wait.
 */
export async function supportIdea(
  person: Supporter,
  number: number,
): Promise<Outcome<number, SupportRefusal | 'unknown' | 'suspended' | 'phase-closed'>> {
  const [idea] = await rows<Supported>(
    `with idea as (
      select id, status, "hiddenAt", "withdrawnAt", "supportCount", ${suspended} as suspended,
        case when "phaseId" is null then true else ${open} end as open
      from "Idea" where "municipalityId" = $1 and number = $2 for no key update
    ), put as (
      insert into "IdeaSupport" ("municipalityId", "ideaId", "personId")
      select $1, id, $3 from idea
      where status not in ('merged', 'done', 'declined') and "hiddenAt" is null and "withdrawnAt" is null and open and not suspended
      on conflict do nothing returning 1 as one
    )
    select status::text, "hiddenAt", "withdrawnAt", "supportCount" as count, exists (select one from put) as changed, suspended, open
    from idea`,
    [person.municipalityId, number, person.id],
  )
  if (!idea) return refused('unknown')
  if (idea.suspended) return refused('suspended')
  const reason = supportRefusal(idea)
  if (reason) return refused(reason)
  if (!idea.open) return refused('phase-closed')
  if (idea.changed) announceSoon(person.municipalityId)
  return done(idea.count + (idea.changed ? 1 : 0))
}

/** Takes a support back, whatever became of the idea. Answers with the number of supporters. */
export async function withdrawSupport(person: Supporter, number: number): Promise<Outcome<number, 'unknown'>> {
  const [idea] = await rows<Pick<Supported, 'count' | 'changed'>>(
    `with idea as (
      select id, "supportCount" from "Idea" where "municipalityId" = $1 and number = $2
    ), taken as (
      delete from "IdeaSupport" s using idea
      where s."municipalityId" = $1 and s."ideaId" = idea.id and s."personId" = $3 returning 1 as one
    )
    select "supportCount" as count, exists (select one from taken) as changed from idea`,
    [person.municipalityId, number, person.id],
  )
  if (!idea) return refused('unknown')
  if (idea.changed) announceSoon(person.municipalityId)
  return done(idea.count - (idea.changed ? 1 : 0))
}

const suspended = isSuspendedSql('$1', '$3')
const open = mayBeSupportedSql('$1', '"Idea"."phaseId"')
