import { record } from '#app/chronicle/record.server.ts'
import { createAdministrator } from '#app/people/administrator.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { boundaryOf, findInDirectory } from './directory/directory.server.ts'
import type { DirectoryEntry } from './directory/entry.ts'
import { useSetupLink } from './setup-link.server.ts'
import { forgetMunicipalities } from './tenant.server.ts'
import type { TopicIcon } from './topic.ts'

export type Administrator = { email: string; displayName: string; password: string; language: Language }

/** Founds a municipality of the directory under a host name. Name, kind, Land, Kreis, position and boundary come from the directory. */
export async function foundFromDirectory(
  tx: Tx,
  key: string,
  hosts: string[],
): Promise<Outcome<{ id: string; entry: DirectoryEntry }, 'unknown-municipality'>> {
  const entry = findInDirectory(key)
  if (entry === null || entry.latitude === null || entry.longitude === null) return refused('unknown-municipality')
  const id = newId()
  await tx.municipality.create({
    data: {
      id,
      ags: entry.ags,
      ars: entry.ars,
      name: entry.name,
      kind: entry.kind,
      land: entry.land,
      district: entry.district,
      population: entry.population,
      areaKm2: entry.areaKm2,
      latitude: entry.latitude,
      longitude: entry.longitude,
      boundary: (boundaryOf(key) ?? undefined) as Prisma.InputJsonValue | undefined,
      hosts: { create: hosts.map((host) => ({ host })) },
      topics: { create: firstTopics.map(([name, icon], position) => ({ id: newId(), name, icon, position })) },
    },
    select: { id: true },
  })
  await record(tx, { municipalityId: id, actorId: null, kind: 'municipality.founded', subjectId: id, public: false })
  return done({ id, entry })
}

export type FoundingRefusal = 'unknown' | 'expired' | 'used' | 'unknown-municipality' | 'taken'

/** What the set-up link is for: the municipality and its first administrator, together or not at all. */
export async function foundMunicipality(
  token: string,
  key: string,
  host: string,
  administrator: Administrator,
): Promise<Outcome<{ municipalityId: string; id: string }, FoundingRefusal>> {
  const founded = await inTransaction(async (tx) => {
    const link = await useSetupLink(tx, token)
    if (!link.ok) return link
    const hosts = await freeHosts(tx, [host, 'localhost'])
    if (!hosts.includes(host)) return refused('taken')
    const municipality = await foundFromDirectory(tx, key, hosts)
    if (!municipality.ok) return municipality
    return done(await createAdministrator(tx, municipality.value.id, administrator))
  })
  forgetMunicipalities()
  return founded
}

/** The first municipality answers on the machine itself, too. */
async function freeHosts(tx: Tx, wanted: string[]): Promise<string[]> {
  const taken = await tx.municipalityHost.findMany({ where: { host: { in: wanted } }, select: { host: true } })
  return [...new Set(wanted)].filter((host) => !taken.some((one) => one.host === host))
}

/** Where every municipality starts; its administration changes them as it likes. */
const firstTopics: [string, TopicIcon][] = [
  ['Verkehr und Wege', 'traffic'],
  ['Natur und Klima', 'nature'],
  ['Bauen und Wohnen', 'housing'],
  ['Bildung und Betreuung', 'education'],
  ['Kultur und Freizeit', 'culture'],
  ['Sport und Bewegung', 'sport'],
  ['Soziales und Miteinander', 'social'],
  ['Digitales Rathaus', 'digital'],
  ['Wirtschaft und Ortskern', 'economy'],
  ['Sicherheit und Ordnung', 'safety'],
]
