import { prisma, type Tx } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { countLinks, fingerprintOf } from './fingerprint.ts'
import { openCase } from './opening.server.ts'
import type { HeldFor } from './rule.ts'
import { defaultSettings } from './settings.ts'

type Writer = { municipalityId: string; id: string }

export type Contribution = {
  /** of what is to be stored: sent twice, it is judged once */
  id: string
  /** "idea", "comment" */
  subjectKind: string
  /** all the words, title included */
  text: string
  /** how many links it holds; counted in the text unless said */
  links?: number
}

export type ContributionRefusal = 'suspended' | 'repeated' | 'too-many-links' | 'too-fast'

type Pace = { count: number; seconds: number }
const paces: Record<string, Pace> = { idea: { count: 10, seconds: 3600 } }
const usualPace: Pace = { count: 20, seconds: 600 }
/** so many others wrote the same within a day: somebody looks at it first */
const sameTextPeople = 3

/**
 * May this person publish this text now? Judged and remembered within the transaction that stores it; `held: true` means: store it with
 * `heldAt` set, its case is open already and moderation releases it with `show`. With null instead of a transaction it only answers.
 * Staff are judged by suspension and repetition alone.
 */
export async function mayContribute(
  tx: Tx | null,
  writer: Writer,
  contribution: Contribution,
): Promise<Outcome<{ held: boolean }, ContributionRefusal>> {
  const { municipalityId, id: personId } = writer
  const { id, subjectKind, text } = contribution
  const fingerprint = fingerprintOf(text)
  // the same person writing twice at once is judged one after the other
  if (tx) await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${personId}, 8))`
  const facts = await factsOf(tx ?? prisma, writer, contribution, fingerprint)
  if (facts.suspended) return refused('suspended')
  if (facts.repeated) return refused('repeated')
  if (!facts.staff) {
    const links = contribution.links ?? countLinks(text)
    if (links > (facts.maxLinks ?? defaultSettings.maxLinks)) return refused('too-many-links')
    if (env().RATE_LIMITS !== 'off' && facts.lately >= paceOf(subjectKind).count) return refused('too-fast')
  }
  const heldFor = facts.staff ? null : reasonToHold(facts)
  if (!tx) return done({ held: heldFor !== null })
  await tx.contributionTrace.createMany({
    data: [{ municipalityId, id, personId, subjectKind, fingerprint }],
    skipDuplicates: true,
  })
  if (heldFor)
    await openCase(tx, { municipalityId, subjectKind, subjectId: id, authorId: personId, origin: 'held', heldFor })
  return done({ held: heldFor !== null })
}

type Facts = {
  suspended: boolean
  repeated: boolean
  lately: number
  others: number
  staff: boolean
  known: boolean
  maxLinks: number | null
  holdFirst: boolean | null
}

function reasonToHold(facts: Facts): HeldFor | null {
  if (facts.others >= sameTextPeople) return 'sameText'
  return (facts.holdFirst ?? defaultSettings.holdFirst) && !facts.known ? 'firstPost' : null
}

async function factsOf(
  db: Pick<Tx, '$queryRaw'>,
  { municipalityId, id }: Writer,
  contribution: Contribution,
  fingerprint: string | null,
): Promise<Facts> {
  const { seconds } = paceOf(contribution.subjectKind)
  const found = await db.$queryRaw<Facts[]>`
    select
      exists (select 1 from "Suspension" s where s."municipalityId" = m.id and s."personId" = ${id}::uuid
        and s."liftedAt" is null and s."startsAt" <= now() and s."endsAt" > now()) as suspended,
      exists (select 1 from "ContributionTrace" t where t."municipalityId" = m.id and t.fingerprint = ${fingerprint}
        and t."personId" = ${id}::uuid and t.id <> ${contribution.id}::uuid and t.at > now() - interval '7 days') as repeated,
      (select count(*)::int from "ContributionTrace" t where t."municipalityId" = m.id and t."personId" = ${id}::uuid
        and t."subjectKind" = ${contribution.subjectKind} and t.id <> ${contribution.id}::uuid
        and t.at > now() - make_interval(secs => ${seconds}::int)) as lately,
      (select count(distinct t."personId")::int from "ContributionTrace" t where t."municipalityId" = m.id
        and t.fingerprint = ${fingerprint} and t."personId" <> ${id}::uuid and t.at > now() - interval '1 day') as others,
      exists (select 1 from "PersonRole" r where r."municipalityId" = m.id and r."personId" = ${id}::uuid) as staff,
      exists (select 1 from "ChronicleEntry" c where c."municipalityId" = m.id and c."actorId" = ${id}::uuid
        and c.public and c."subjectKind" <> 'person') as known,
      s."maxLinks", s."holdFirst"
    from "Municipality" m left join "ModerationSettings" s on s."municipalityId" = m.id
    where m.id = ${municipalityId}::uuid`
  return found[0]!
}

function paceOf(subjectKind: string): Pace {
  return paces[subjectKind] ?? usualPace
}
