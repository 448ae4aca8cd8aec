import { prisma } from '#app/platform/db.server.ts'

/** The address of the municipality, for processes that name no other. */
export async function contactOf(municipalityId: string): Promise<string> {
  const found = await prisma.municipality.findUnique({
    where: { id: municipalityId },
    select: { contactEmail: true },
  })
  return found?.contactEmail ?? ''
}
