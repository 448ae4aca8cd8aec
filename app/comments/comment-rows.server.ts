import { renderMiniMarkdown } from '#app/platform/markdown.server.ts'
import { minutesToEdit, type Stance } from './comment.ts'
import type { ShownComment } from './thread-view.ts'

/** A comment as it comes from the database. */
export type CommentRow = Omit<ShownComment, 'html' | 'answers' | 'more'> & {
  text: string
  rootId: string | null
  stance: Stance
  answerCount: number
}

/** Columns of a CommentRow of `c`; `viewer` is the parameter that holds who looks. Of what is gone no word leaves the database. */
export function columnsOf(viewer: string): string {
  const here = `c."hiddenAt" is null and c."withdrawnAt" is null`
  return `c.id, c."parentId", c."rootId", c.depth, c.stance::text,
    case when ${here} then c.text else '' end as text,
    case when ${here} then (select p."displayName" from "Person" p
      where p."municipalityId" = $1 and p.id = c."authorId" and p."deletedAt" is null) end as author,
    case when ${here} then c.office end as office, c.official and ${here} as official,
    c."writtenAt" as at, c."editedAt" is not null and ${here} as edited,
    case when c."withdrawnAt" is not null then 'withdrawn' when c."hiddenAt" is not null then 'hidden' end as gone,
    c."heldAt" is not null as held, c."helpfulCount" as helpful, c."answerCount",
    exists (select 1 from "CommentHelpful" h
      where h."municipalityId" = $1 and h."commentId" = c.id and h."personId" = ${viewer}::uuid) as marked,
    coalesce(c."authorId" = ${viewer}::uuid, false) and ${here} as mine,
    coalesce(c."authorId" = ${viewer}::uuid, false) and ${here} and c."writtenAt" > now() - interval '${minutesToEdit} minutes' as "canBeEdited"`
}

/** Comments without parent with their answers below them. */
export function treesOf(roots: CommentRow[], answers: CommentRow[]): ShownComment[] {
  const below = Map.groupBy(answers, ({ rootId }) => rootId)
  return roots.map((root) => {
    const own = (below.get(root.id) ?? []).map((answer) => shownOf(answer))
    const read = own.filter(({ gone }) => gone === null).length
    return { ...shownOf(root), answers: own, more: Math.max(0, root.answerCount - read) }
  })
}

function shownOf(whole: CommentRow): ShownComment {
  const { text, rootId: _, answerCount: __, ...row } = whole
  return { ...row, html: htmlOf(text), answers: [], more: 0 }
}

// the same words are shown again and again; the memory stays bounded
const rendered = new Map<string, string>()

function htmlOf(text: string): string {
  const known = rendered.get(text)
  if (known !== undefined) return known
  const html = renderMiniMarkdown(text)
  if (rendered.size > 2_000) rendered.clear()
  rendered.set(text, html)
  return html
}
