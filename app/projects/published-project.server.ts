import { prisma } from '#app/platform/db.server.ts'

/** A project everybody sees, by its number; null when there is none here. */
export function publishedProject(
  municipalityId: string,
  number: number,
): Promise<{ id: string; number: number; title: string } | null> {
  return prisma.project.findFirst({
    where: { municipalityId, number, publishedAt: { not: null } },
    select: { id: true, number: true, title: true },
  })
}

/** The number in an address like /vorhaben/12; 0, which no project has, when it is none. */
export function projectNumber(param: string | undefined): number {
  return param && /^[1-9]\d{0,8}$/.test(param) ? Number(param) : 0
}
