import type { Tx } from '#app/platform/db.server.ts'

/** No time of its end is set yet. */
export const stillOpen = { takenAt: null, declinedAt: null, withdrawnAt: null }
const facts = {
  id: true,
  proposedById: true,
  reason: true,
  takenAt: true,
  declinedAt: true,
  withdrawnAt: true,
  hiddenAt: true,
  heldAt: true,
} as const

/** A proposal of an idea, as its verbs need it; the idea is held already. */
export function amendmentOf(tx: Tx, municipalityId: string, ideaId: string, id: string) {
  return tx.ideaAmendment.findFirst({ where: { municipalityId, ideaId, id }, select: facts })
}

export type HeldAmendment = NonNullable<Awaited<ReturnType<typeof amendmentOf>>>

export function isOpen({ takenAt, declinedAt, withdrawnAt }: HeldAmendment): boolean {
  return takenAt === null && declinedAt === null && withdrawnAt === null
}
