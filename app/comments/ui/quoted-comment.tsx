import type { ShownComment } from '#app/comments/thread-view.ts'
import { Prose } from '#app/ui/prose.tsx'
import { CommentHead } from './comment-head.tsx'

/** A comment by itself, to be looked at before something is done with it. */
export function QuotedComment({ comment, title }: { comment: ShownComment; title?: string }) {
  return (
    <section className="comment comment--quoted" aria-label={title}>
      {title ? <p className="comment__quoted-title">{title}</p> : null}
      <CommentHead comment={comment} />
      <Prose html={comment.html} />
    </section>
  )
}
