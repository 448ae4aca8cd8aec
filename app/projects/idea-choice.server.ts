import { closedFor } from '#app/ideas/answer.server.ts'
import { prisma } from '#app/platform/db.server.ts'

/** Ideas by their public numbers, in this order; unknown ones are missing. */
export async function ideasByNumber(municipalityId: string, numbers: readonly number[]) {
  const wanted = [...new Set(numbers)].filter((number) => number > 0 && number <= 2_147_483_647)
  if (wanted.length === 0) return []
  return prisma.idea.findMany({
    where: { municipalityId, number: { in: wanted } },
    select: {
      id: true,
      number: true,
      title: true,
      text: true,
      topicId: true,
      districtId: true,
      latitude: true,
      longitude: true,
    },
    orderBy: { number: 'asc' },
  })
}

/** An idea nothing can be linked to: why, and what it became part of. */
export type ClosedIdea = { number: number; why: 'merged' | 'hidden' | 'withdrawn'; into: number | null }

/** Those of these ideas that cannot be linked, so that a refusal names them. */
export async function closedIdeas(municipalityId: string, numbers: readonly number[]): Promise<ClosedIdea[]> {
  const found = await prisma.idea.findMany({
    where: { municipalityId, number: { in: [...numbers] } },
    select: { number: true, status: true, hiddenAt: true, withdrawnAt: true, mergedInto: { select: { number: true } } },
    orderBy: { number: 'asc' },
  })
  return found.flatMap(({ number, mergedInto, ...idea }) => {
    const why = closedFor(idea)
    return why ? [{ number, why, into: mergedInto?.number ?? null }] : []
  })
}
