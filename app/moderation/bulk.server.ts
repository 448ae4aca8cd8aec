import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { decideCase, type Moderator } from './decide.server.ts'

/** Decides several cases at once without any measure; those that cannot be decided stay as they are. Answers how many it were. */
export async function leaveCases(moderator: Moderator, numbers: number[]): Promise<number> {
  const { municipalityId } = moderator
  const cases = await prisma.moderationCase.findMany({
    where: { municipalityId, number: { in: numbers }, closedAt: null },
    select: { id: true },
    orderBy: { number: 'asc' },
  })
  let left = 0
  for (const { id } of cases) {
    const nothing = { rule: null, passage: '', text: '', consequence: 'none', days: null, redacted: null } as const
    const outcome = await decideCase(moderator, id, { id: newId(), measure: 'leave', ...nothing })
    if (outcome.ok) left += 1
  }
  return left
}
