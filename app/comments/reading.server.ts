import { type CurrentPerson, may } from '#app/people/rights.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { subjectOf } from '#app/subjects.server.ts'
import type { Language } from '#app/ui/texts.ts'
import { commentRights } from './capability.ts'
import { isUuid, type SubjectKey, type ThreadOrder } from './comment.ts'
import { type CommentRow, columnsOf, treesOf } from './comment-rows.server.ts'
import { readPage, readRoots, type ThreadKey } from './pages.server.ts'
import { placeOf } from './place.server.ts'
import { closedByHand } from './texts/refusals.ts'
import { orderFromAddress } from './thread-address.ts'
import type { MoreComments, ShownComment, ThreadCounts, ThreadView } from './thread-view.ts'

type Looking = {
  municipality: { id: string; closed: string[] }
  person: CurrentPerson | null
  language: Language
  subject: SubjectKey
  /** address of the page: order, place in the thread, the comment that is wanted */
  url: URL
}

/**
 * The thread of a subject as its page shows it, for the loader of the owner. Null: the subject is out of sight, or comments are switched off.
 * Four trips at once or two in a row, and their number does not depend on the number of comments.
 */
export async function readThread({
  municipality,
  person,
  language,
  subject,
  url,
}: Looking): Promise<ThreadView | null> {
  if (municipality.closed.includes('comments')) return null
  const discussion = subjectOf(subject.kind)?.discussion
  if (!discussion) return null
  const key = { municipalityId: municipality.id, threadId: subject.id }
  const viewer = person?.id ?? null
  const order = orderFromAddress(url.searchParams.get('ordnung'))
  const wanted = url.searchParams.get('beitrag')
  const place = isUuid(wanted) ? await placeOf(key, order, wanted) : null
  const start = place ? place.start : url.searchParams.get('ab') || null
  const open = place?.rootId ?? url.searchParams.get('antworten')
  const [permission, state, page, speaks] = await Promise.all([
    discussion(municipality.id, subject.id),
    stateOf(key, viewer),
    readPage(key, order, start, { viewer, open }),
    person ? officeOf(person) : null,
  ])
  if (!state.visible) return null
  const held = viewer && state.waits ? await heldOf(key, viewer) : []
  const why = permission.open ? (state.closed ? closedByHand : null) : permission.why
  return {
    subject,
    counts: state.counts,
    order,
    closed: why && why[language],
    ...page,
    held,
    wanted: place ? wanted : null,
    readAt: state.readAt,
    me: person?.emailVerified && speaks ? { newId: newId(), ...speaks } : null,
  }
}

/** A later page, all answers of one comment, or what was written since the page was read: whatever a page asks for afterwards. */
export async function readMore(
  key: ThreadKey,
  asked: { order: ThreadOrder; start: string | null } | { open: string } | { since: string },
  viewer: string | null,
): Promise<MoreComments> {
  const state = await stateOf(key, null)
  const rest = { readAt: state.readAt, count: state.counts.all }
  if ('order' in asked) return { ...(await readPage(key, asked.order, asked.start, { viewer })), ...rest }
  if ('open' in asked) {
    const open = await rootOf(key, asked.open)
    return { comments: await readRoots(key, [open], { viewer, open }), next: null, ...rest }
  }
  const fresh = await rows<{ id: string }>(
    `select coalesce("rootId", id) as id from "Comment"
     where "municipalityId" = $1 and "threadId" = $2 and "writtenAt" > $3::timestamptz
       and "hiddenAt" is null and "withdrawnAt" is null and "heldAt" is null
     group by 1 order by max("writtenAt") desc limit 50`,
    [key.municipalityId, key.threadId, asked.since],
  )
  const ids = fresh.map(({ id }) => id)
  return { comments: await readRoots(key, ids, { viewer, open: ids[0] ?? null }), next: null, ...rest }
}

type State = { counts: ThreadCounts; readAt: string; visible: boolean; closed: boolean; waits: boolean }

/** Counts of a thread, and whether something of the viewer waits in it; a thread nobody has begun is empty and open. */
async function stateOf({ municipalityId, threadId }: ThreadKey, viewer: string | null): Promise<State> {
  const [state] = await rows<ThreadCounts & Omit<State, 'counts' | 'readAt'> & { readAt: Date }>(
    `select now() as "readAt", coalesce(bool_and(visible), true) as visible, count("closedAt") > 0 as closed,
       coalesce(max("commentCount"), 0) as all, coalesce(max("proCount"), 0) as pro, coalesce(max("contraCount"), 0) as contra,
       coalesce(max("neutralCount"), 0) as neutral, coalesce(max("officialCount"), 0) as official,
       exists (select 1 from "Comment" c where c."municipalityId" = $1 and c."threadId" = $2 and c."authorId" = $3::uuid
         and c."heldAt" is not null) as waits
     from "Thread" where "municipalityId" = $1 and id = $2`,
    [municipalityId, threadId, viewer],
  )
  const { readAt, visible, closed, waits, ...counts } = state!
  return { counts, readAt: readAt.toISOString(), visible, closed, waits }
}

async function heldOf({ municipalityId, threadId }: ThreadKey, viewer: string): Promise<ShownComment[]> {
  const held = await rows<CommentRow>(
    `select ${columnsOf('$3')} from "Comment" c where c."municipalityId" = $1 and c."threadId" = $2 and c."authorId" = $3::uuid
       and c."heldAt" is not null and c."hiddenAt" is null and c."withdrawnAt" is null order by c."writtenAt"`,
    [municipalityId, threadId, viewer],
  )
  return treesOf(held, [])
}

/** May this person speak for the administration, and for which office last time? */
export async function officeOf(person: CurrentPerson): Promise<{ official: boolean; office: string }> {
  if (!may(person, commentRights.official)) return { official: false, office: '' }
  const last = await prisma.comment.findFirst({
    where: { municipalityId: person.municipalityId, authorId: person.id, office: { not: null } },
    select: { office: true },
    orderBy: { writtenAt: 'desc' },
  })
  return { official: true, office: last?.office ?? '' }
}

async function rootOf({ municipalityId, threadId }: ThreadKey, id: string): Promise<string> {
  const [comment] = await rows<{ rootId: string }>(
    `select coalesce("rootId", id) as "rootId" from "Comment" where "municipalityId" = $1 and "threadId" = $2 and id = $3`,
    [municipalityId, threadId, id],
  )
  return comment?.rootId ?? id
}
