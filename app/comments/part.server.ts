import { rows } from '#app/platform/db.server.ts'
import { answersShown, isUuid } from './comment.ts'
import { type CommentRow, columnsOf, treesOf } from './comment-rows.server.ts'
import type { ShownComment, ThreadCounts } from './thread-view.ts'
import { isShown } from './walk-sql.ts'

export type ThreadKey = { municipalityId: string; threadId: string }

export type Looking = {
  /** who looks */
  viewer: string | null
  /** the comment whose answers are all shown */
  open?: string | null
  /** speaks for the administration, and is asked for the office */
  official?: boolean
}

/** Which comments `c` without parent are read: a query with the columns of a row; its values begin with $5. */
export type Picked = { sql: (columns: string) => string; values: unknown[] }

export type Part = {
  counts: ThreadCounts
  /** by the clock of the database */
  readAt: string
  visible: boolean
  closed: boolean
  /** own comments that wait */
  held: ShownComment[]
  /** the one spoken for last time */
  office: string | null
  roots: CommentRow[]
  answers: CommentRow[]
}

type Row = Omit<Part, 'counts' | 'readAt' | 'held'> &
  Omit<ThreadCounts, 'official'> & { officialCount: number; readAt: Date; held: CommentRow[] }

/**
 * A part of a thread with its answers and all that stands around it, in one trip, however long the thread is. A thread nobody has begun is empty
 * and open.
 */
export async function readPart(
  { municipalityId, threadId }: ThreadKey,
  picked: Picked,
  { viewer, open, official = false }: Looking,
): Promise<Part> {
  const [row] = await rows<Row>(partSql(picked.sql(columns), official), [
    municipalityId,
    threadId,
    viewer,
    isUuid(open) ? open : null,
    ...picked.values,
  ])
  const { all, pro, contra, neutral, officialCount, readAt, held, ...part } = row!
  const counts = { all, pro, contra, neutral, official: officialCount }
  return { ...part, counts, readAt: readAt.toISOString(), held: treesOf(held, []) }
}

/** The office a person spoke for last time. */
export function lastOffice(person: string): string {
  return `(select o.office from "Comment" o where o."municipalityId" = $1 and o."authorId" = ${person}::uuid and o.office is not null
    order by o."writtenAt" desc limit 1)`
}

const columns = columnsOf('$3')

// answers in the order of the conversation: of each comment the first ones, of the open one all
const partSql = (picked: string, official: boolean) => `
  with root as materialized (${picked}),
  answer as (
    select ${columns} from root cross join lateral (
      select a.* from "Comment" a
        left join "Comment" above on above."municipalityId" = $1 and above.id = a."parentId" and above.depth = 1
      where a."municipalityId" = $1 and a."rootId" = root.id and ${isShown('a')}
      order by coalesce(above."writtenAt", a."writtenAt"), coalesce(above.id, a.id), a.depth, a."writtenAt", a.id
      limit case when root.id = $4::uuid then 500 else ${answersShown} end
    ) c where root."answerCount" > 0
  ), waiting as (
    select ${columns} from "Comment" c where c."municipalityId" = $1 and c."threadId" = $2 and c."authorId" = $3::uuid
      and c."heldAt" is not null and c."hiddenAt" is null and c."withdrawnAt" is null order by c."writtenAt"
  )
  select now() as "readAt", coalesce(t.visible, true) as visible, t."closedAt" is not null as closed,
    coalesce(t."commentCount", 0) as all, coalesce(t."proCount", 0) as pro, coalesce(t."contraCount", 0) as contra,
    coalesce(t."neutralCount", 0) as neutral, coalesce(t."officialCount", 0) as "officialCount",
    coalesce((select json_agg(root) from root), '[]') as roots, coalesce((select json_agg(answer) from answer), '[]') as answers,
    coalesce((select json_agg(waiting) from waiting), '[]') as held, ${official ? lastOffice('$3') : 'null'} as office
  from (values (1)) here left join "Thread" t on t."municipalityId" = $1 and t.id = $2`
