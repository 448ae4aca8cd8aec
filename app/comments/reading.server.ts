import type { Permission } from '#app/chronicle/subject.ts'
import { type CurrentPerson, may } from '#app/people/rights.ts'
import { rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Language } from '#app/ui/texts.ts'
import { commentRights } from './capability.ts'
import { isUuid, type SubjectKey, type ThreadOrder } from './comment.ts'
import { readPage, readRoots } from './pages.server.ts'
import { lastOffice, type ThreadKey } from './part.server.ts'
import { placeOf } from './place.server.ts'
import { closedByHand } from './texts/refusals.ts'
import { orderFromAddress } from './thread-address.ts'
import type { MoreComments, ThreadView } from './thread-view.ts'

type Looking = {
  municipality: { id: string; closed: string[] }
  person: CurrentPerson | null
  language: Language
  subject: SubjectKey
  /** may a comment be written now? The owner knows from what it has read anyway. */
  permission: Permission
  /** address of the page: order, place in the thread, the comment that is wanted */
  url: URL
}

/**
 * The thread of a subject as its page shows it, for the loader of the owner. Null: the subject is out of sight, or comments are switched off.
 * One trip, and one before it where the address names a comment.
 */
export async function readThread({
  municipality,
  person,
  language,
  subject,
  permission,
  url,
}: Looking): Promise<ThreadView | null> {
  if (municipality.closed.includes('comments')) return null
  const key = { municipalityId: municipality.id, threadId: subject.id }
  const order = orderFromAddress(url.searchParams.get('ordnung'))
  const wanted = url.searchParams.get('beitrag')
  const place = isUuid(wanted) ? await placeOf(key, order, wanted) : null
  const start = place ? place.start : url.searchParams.get('ab') || null
  const open = place?.rootId ?? url.searchParams.get('antworten')
  const official = may(person, commentRights.official)
  const { thread, ...page } = await readPage(key, order, start, { viewer: person?.id ?? null, open, official })
  if (!thread.visible) return null
  const why = permission.open ? (thread.closed ? closedByHand : null) : permission.why
  return {
    subject,
    counts: thread.counts,
    order,
    closed: why && why[language],
    ...page,
    held: thread.held,
    wanted: place ? wanted : null,
    readAt: thread.readAt,
    me: person?.emailVerified ? { newId: newId(), official, office: thread.office ?? '' } : null,
  }
}

/** A later page, all answers of one comment, or what was written since the page was read: whatever a page asks for afterwards. */
export async function readMore(
  key: ThreadKey,
  asked: { order: ThreadOrder; start: string | null } | { open: string } | { since: string },
  viewer: string | null,
): Promise<MoreComments> {
  if ('order' in asked) {
    const { comments, next, thread } = await readPage(key, asked.order, asked.start, { viewer })
    return { comments, next, readAt: thread.readAt, count: thread.counts.all }
  }
  // what is written between the two trips comes the next time
  const { ids, readAt, count } = await ('open' in asked ? rootOf(key, asked.open) : rootsSince(key, asked.since))
  const comments = await readRoots(key, ids, { viewer, open: ids[0] ?? null })
  return { comments, next: null, readAt: readAt.toISOString(), count }
}

/** May this person speak for the administration, and for which office last time? */
export async function officeOf(person: CurrentPerson): Promise<{ official: boolean; office: string }> {
  if (!may(person, commentRights.official)) return { official: false, office: '' }
  const [last] = await rows<{ office: string | null }>(`select ${lastOffice('$2')} as office`, [
    person.municipalityId,
    person.id,
  ])
  return { official: true, office: last?.office ?? '' }
}

type Roots = { ids: string[]; readAt: Date; count: number }

function rootOf(key: ThreadKey, id: string): Promise<Roots> {
  return rootsWhere(`id = $3::uuid`, key, id)
}

function rootsSince(key: ThreadKey, moment: string): Promise<Roots> {
  return rootsWhere(
    `"writtenAt" > $3::timestamptz and "hiddenAt" is null and "withdrawnAt" is null and "heldAt" is null`,
    key,
    moment,
  )
}

/** The comments without parent above those that are meant, the one with the latest of them first. */
async function rootsWhere(meant: string, { municipalityId, threadId }: ThreadKey, value: string): Promise<Roots> {
  const [found] = await rows<Roots>(
    `select now() as "readAt",
       coalesce((select "commentCount" from "Thread" where "municipalityId" = $1 and id = $2), 0) as count,
       array(select coalesce("rootId", id) from "Comment" where "municipalityId" = $1 and "threadId" = $2 and ${meant}
         group by 1 order by max("writtenAt") desc limit 50) as ids`,
    [municipalityId, threadId, value],
  )
  return found!
}
