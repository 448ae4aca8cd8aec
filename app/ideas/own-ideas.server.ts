import { prisma } from '#app/platform/db.server.ts'

/** What became of a person's own ideas, the newest first; hidden ones too, as the author may know. */
export function ownIdeas(person: { municipalityId: string; id: string }) {
  return prisma.idea.findMany({
    where: { municipalityId: person.municipalityId, authorId: person.id, withdrawnAt: null },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      number: true,
      title: true,
      status: true,
      supportCount: true,
      submittedAt: true,
      hiddenAt: true,
      heldAt: true,
    },
  })
}

export type OwnIdea = Awaited<ReturnType<typeof ownIdeas>>[number]
