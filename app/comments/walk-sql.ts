import { pageSize } from './comment.ts'

export type WalkedOrder = 'helpful' | 'new' | 'old'

const orders = {
  helpful: { by: ['"helpfulCount"', '"writtenAt"', 'id'], way: 'desc' },
  new: { by: ['"writtenAt"', 'id'], way: 'desc' },
  old: { by: ['"writtenAt"', 'id'], way: 'asc' },
} as const

export function isPublic(table: string): string {
  return `(${table}."hiddenAt" is null and ${table}."withdrawnAt" is null and ${table}."heldAt" is null)`
}

/** What is public, and what left an empty place above answers: as in the indexes of the table. */
export function isShown(table: string): string {
  return `(${isPublic(table)} or ${table}."answerCount" > 0)`
}

/** The comments `c` without parent of the thread $2. */
export const roots = `c."municipalityId" = $1 and c."threadId" = $2 and c.depth = 0 and ${isShown('c')}`

/** Condition, order and length of a walk along an index. `from`: the parameter with the comment it begins with. */
export function walk(order: WalkedOrder, from: string | null, length = pageSize + 1): string {
  const { way } = orders[order]
  const begin = from
    ? ` and (${place(order, 'c')}) ${way === 'desc' ? '<=' : '>='} (select ${place(order, 'f')} from "Comment" f
        where f."municipalityId" = $1 and f."threadId" = $2 and f.id = ${from}::uuid and f.depth = 0)`
    : ''
  return `${roots}${begin} order by ${orderBy(order)} limit ${length}`
}

export function orderBy(order: WalkedOrder): string {
  const { by, way } = orders[order]
  return by.map((column) => `c.${column} ${way}`).join(', ')
}

/** Does `c` come before `f`? */
export function isBefore(order: WalkedOrder): string {
  return `(${place(order, 'c')}) ${orders[order].way === 'desc' ? '>' : '<'} (${place(order, 'f')})`
}

function place(order: WalkedOrder, table: string): string {
  return orders[order].by.map((column) => `${table}.${column}`).join(', ')
}
