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

// A real domain first. On a machine alone "localhost" comes before its other names: a draft and a session stay with the name people came by
function preferred(hosts: string[]): string {
  const reachable = hosts.find(
    (host) => host !== 'localhost' && !host.endsWith('.localhost') && !host.startsWith('127.'),
  )
  return reachable ?? (hosts.includes('localhost') ? 'localhost' : (hosts[0] ?? 'localhost'))
}
