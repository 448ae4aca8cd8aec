import { prisma } from '#app/platform/db.server.ts'
import { originOf } from '#app/platform/origin.ts'

/** In whose name a letter goes out. */
export type Letterhead = {
  name: string
  kind: string
  host: string
  origin: string
  brandColour: string
  address: string
  contactEmail: string
}

/** Reads the letterhead of a municipality. */
export async function letterheadOf(municipalityId: string): Promise<Letterhead> {
  const { hosts, ...row } = await prisma.municipality.findUniqueOrThrow({
    where: { id: municipalityId },
    select: {
      name: true,
      kind: true,
      brandColour: true,
      address: true,
      contactEmail: true,
      hosts: { select: { host: true }, orderBy: { host: 'asc' } },
    },
  })
  const host = preferred(hosts.map((one) => one.host))
  return { ...row, host, origin: originOf(host) }
}

// "localhost" is a second name of the default municipality; its own name is the one to hand out, and a real domain before that
function preferred(hosts: string[]): string {
  const own = hosts.filter((host) => host !== 'localhost')
  return own.find((host) => !host.endsWith('.localhost')) ?? own[0] ?? hosts[0] ?? 'localhost'
}
