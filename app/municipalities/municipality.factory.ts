import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Municipality } from './municipality.ts'
import { municipalityByHost } from './tenant.server.ts'

export type FoundedMunicipality = Municipality & {
  districts: { id: string; name: string }[]
  topics: { id: string; name: string }[]
}

const topicNames: [string, string][] = [
  ['Verkehr', 'traffic'],
  ['Natur und Klima', 'nature'],
  ['Bildung', 'education'],
]

/** A municipality of its own for every test: small, with two districts and three topics. */
export async function aMunicipality(
  details: { name?: string; host?: string; districts?: string[]; latitude?: number; longitude?: number } = {},
): Promise<FoundedMunicipality> {
  const id = newId()
  const host = details.host ?? `m-${id}.localhost`
  const row = await prisma.municipality.create({
    data: {
      id,
      ags: '99999999',
      name: details.name ?? 'Beispielstadt',
      kind: 'Stadt',
      land: 'Hessen',
      latitude: details.latitude ?? 50.5,
      longitude: details.longitude ?? 9.7,
      hosts: { create: { host } },
      districts: {
        create: (details.districts ?? ['Altstadt', 'Neudorf']).map((name, position) => ({
          id: newId(),
          name,
          position,
        })),
      },
      topics: { create: topicNames.map(([name, icon], position) => ({ id: newId(), name, icon, position })) },
    },
    select: {
      districts: { select: { id: true, name: true }, orderBy: { position: 'asc' } },
      topics: { select: { id: true, name: true }, orderBy: { position: 'asc' } },
    },
  })
  const municipality = await municipalityByHost(host)
  return { ...municipality!, ...row }
}
