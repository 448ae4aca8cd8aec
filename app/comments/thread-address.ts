import { type SubjectKey, subjectInAddress, type ThreadOrder, threadOrders } from './comment.ts'

const orders: Record<ThreadOrder, string> = { helpful: 'hilfreich', new: 'neu', old: 'alt', both: 'beide' }

export function orderFromAddress(text: string | null): ThreadOrder {
  return threadOrders.find((order) => orders[order] === text) ?? 'helpful'
}

type Asked = { order: ThreadOrder; start?: string | null; open?: string }

/** The page of a subject with its thread in this order, from this place on. */
export function threadAddress(path: string, asked: Asked): string {
  const query = queryOf(asked)
  return `${path}${query === '' ? '' : `?${query}`}#diskussion`
}

/** Where a page asks for more of a thread behind the reader's back. */
export function moreAddress(subject: SubjectKey, asked: Asked | { since: string }): string {
  const query = 'since' in asked ? `seit=${encodeURIComponent(asked.since)}` : queryOf(asked)
  return `/beitraege/mehr?zu=${subjectInAddress(subject)}${query === '' ? '' : `&${query}`}`
}

export function commentAddress(id: string): string {
  return `/beitraege/${id}`
}

function queryOf({ order, start, open }: Asked): string {
  const query = new URLSearchParams()
  if (order !== 'helpful') query.set('ordnung', orders[order])
  if (start) query.set('ab', start)
  if (open) query.set('antworten', open)
  return query.toString()
}
