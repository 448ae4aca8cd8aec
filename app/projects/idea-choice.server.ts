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
