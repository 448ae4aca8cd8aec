import { useState } from 'react'
import { moreAddress } from '#app/comments/thread-address.ts'
import type { MoreComments, ShownComment, ThreadView } from '#app/comments/thread-view.ts'
import type { Written } from './comment-form.tsx'

type Extra = {
  /** written since the page was read, on top */
  fresh: ShownComment[]
  /** later pages, below */
  later: ShownComment[]
  next: string | null
  /** read anew since: more answers, own answers */
  renewed: Record<string, ShownComment>
  /** how many comments the reader knows of, as of when */
  known: { count: number; readAt: string }
}

/** The comments of a page and what came to them without a new page. */
export function useThread(thread: ThreadView) {
  const { subject, order } = thread
  const [extra, setExtra] = useState<Extra>({
    fresh: [],
    later: [],
    next: thread.next,
    renewed: {},
    known: { count: thread.counts.all, readAt: thread.readAt },
  })
  const renewed = (comment: ShownComment) => extra.renewed[comment.id] ?? comment
  const shownBelow = [...thread.comments, ...extra.later]
  const onTop = extra.fresh.filter(({ id }) => !shownBelow.some((one) => one.id === id))

  async function ask(asked: Parameters<typeof moreAddress>[1]): Promise<MoreComments | null> {
    try {
      const response = await fetch(moreAddress(subject, asked), { headers: { Accept: 'application/json' } })
      return response.ok ? ((await response.json()) as MoreComments) : null
    } catch {
      return null
    }
  }

  function takeUp(comments: ShownComment[], more: Partial<Extra> = {}): void {
    setExtra((before) => {
      const there = new Set([...thread.comments, ...before.later, ...before.fresh].map(({ id }) => id))
      return {
        ...before,
        fresh: [...comments.filter(({ id }) => !there.has(id)), ...before.fresh],
        renewed: { ...before.renewed, ...Object.fromEntries(comments.map((one) => [one.id, one])) },
        ...more,
      }
    })
  }

  return {
    fresh: onTop.map(renewed),
    comments: shownBelow.map(renewed),
    next: extra.next,
    known: extra.known.count,

    /** the next page, below; answers with the id of its first comment */
    async showNext(): Promise<string | null> {
      const more = await ask({ order, start: extra.next })
      if (!more) return null
      const there = new Set(shownBelow.map(({ id }) => id))
      const added = more.comments.filter(({ id }) => !there.has(id))
      setExtra((before) => ({ ...before, later: [...before.later, ...added], next: more.next }))
      return added[0]?.id ?? null
    },

    /** all answers below one comment */
    async showAnswers(id: string): Promise<boolean> {
      const more = await ask({ order, open: id })
      if (more) takeUp(more.comments)
      return more !== null
    },

    /** what others have written since, on top; answers with the ids */
    async showFresh(): Promise<string[] | null> {
      const more = await ask({ since: extra.known.readAt })
      if (!more) return null
      takeUp(more.comments, { known: { count: more.count, readAt: more.readAt } })
      return more.comments.map(({ id }) => id)
    },

    /** an own comment or answer, just written */
    add({ root, count }: Written): void {
      setExtra((before) => ({ ...before, known: { ...before.known, count } }))
      if (root) takeUp([root])
    },
  }
}
