import { announceSoon } from '#app/chronicle/announce.server.ts'
import { isSuspendedSql } from '#app/moderation/suspension.server.ts'
import { inTransaction, rows } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type IdeaStatus, type SupportRefusal, supportRefusal } from './idea.ts'
import { ideaPhase } from './phase.server.ts'

type Supporter = { municipalityId: string; id: string }

type Supported = {
  status: IdeaStatus
  hiddenAt: Date | null
  withdrawnAt: Date | null
  count: number
  changed: boolean
  phaseId?: string | null
  suspended?: boolean
}

/**
 * Puts a person behind an idea; the key of the table allows it once, a second time changes nothing. Answers with the number of supporters.
 * The idea is held while it is judged: a support does not slip in while the idea is closed or merged.
 */
export async function supportIdea(
  person: Supporter,
  number: number,
): Promise<Outcome<number, SupportRefusal | 'unknown' | 'suspended' | 'phase-closed'>> {
  const [idea] = await rows<Supported>(
    `with idea as (
      select id, status, "hiddenAt", "withdrawnAt", "supportCount", "phaseId", ${suspended} as suspended from "Idea"
      where "municipalityId" = $1 and number = $2 for no key update
    ), put as (
      insert into "IdeaSupport" ("municipalityId", "ideaId", "personId")
      select $1, id, $3 from idea
      where status not in ('merged', 'done', 'declined') and "hiddenAt" is null and "withdrawnAt" is null and "phaseId" is null
        and not suspended
      on conflict do nothing returning 1 as one
    )
    select status::text, "hiddenAt", "withdrawnAt", "supportCount" as count, "phaseId", exists (select one from put) as changed, suspended
    from idea`,
    [person.municipalityId, number, person.id],
  )
  if (!idea) return refused('unknown')
  if (idea.suspended) return refused('suspended')
  const reason = supportRefusal(idea)
  if (!reason && idea.phaseId) return await supportInPhase(person, number, idea.phaseId)
  if (idea.changed) announceSoon(person.municipalityId)
  return reason ? refused(reason) : done(idea.count + (idea.changed ? 1 : 0))
}

/** In a process its phases say whether supports count at this moment; asked and written in one transaction. */
async function supportInPhase(
  person: Supporter,
  number: number,
  phaseId: string,
): Promise<Outcome<number, SupportRefusal | 'unknown' | 'phase-closed'>> {
  const { municipalityId, id: personId } = person
  const outcome = await inTransaction(async (tx) => {
    const [idea] = await tx.$queryRaw<(Supported & { id: string })[]>`
      select id, status::text, "hiddenAt", "withdrawnAt", "supportCount" as count from "Idea"
      where "municipalityId" = ${municipalityId}::uuid and number = ${number}::int for no key update`
    if (!idea) return refused('unknown')
    const reason = supportRefusal(idea)
    if (reason) return refused(reason)
    if (!(await ideaPhase(municipalityId, phaseId, 'support', tx))?.answer.open) return refused('phase-closed')
    const put = await tx.ideaSupport.createMany({
      data: [{ municipalityId, ideaId: idea.id, personId }],
      skipDuplicates: true,
    })
    return done(idea.count + put.count)
  })
  if (outcome.ok) announceSoon(municipalityId)
  return outcome
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
