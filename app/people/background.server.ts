import { prisma } from '#app/platform/db.server.ts'
import type { Background } from './background.ts'
import type { OwnData } from './own-data.ts'

type Account = { municipalityId: string; id: string }

/** What a person has told of the own free will. */
export async function backgroundOf({ municipalityId, id }: Account): Promise<Background> {
  const told = await prisma.background.findUnique({
    where: { municipalityId_personId: { municipalityId, personId: id } },
    select: { ageGroup: true, tie: true, districtId: true },
  })
  return told ?? { ageGroup: null, tie: null, districtId: null }
}

/** Keeps what a person tells; with nothing told, nothing is kept. No entry in the chronicle: it is nobody's business. */
export async function tellBackground({ municipalityId, id }: Account, background: Background): Promise<void> {
  const key = { municipalityId, personId: id }
  if (Object.values(background).every((value) => value === null)) {
    await prisma.background.deleteMany({ where: key })
    return
  }
  await prisma.background.upsert({
    where: { municipalityId_personId: key },
    create: { ...key, ...background },
    update: { ...background, toldAt: new Date() },
    select: { personId: true },
  })
}

export const backgroundOwnData: OwnData = {
  name: 'background',
  title: { de: 'Freiwillige Angaben', en: 'Voluntary details' },
  why: {
    de: 'Damit die Verwaltung sieht, welche Gruppen bisher fehlen. Sie sieht nur Summen ab fünf Personen, nie einzelne Angaben. Sie können alles jederzeit löschen.',
    en: 'So that the administration sees which groups are missing so far. It sees only sums of five people and more, never single details. You can delete everything at any time.',
  },
  async gather({ municipalityId, id }) {
    const told = await prisma.background.findUnique({
      where: { municipalityId_personId: { municipalityId, personId: id } },
      select: { ageGroup: true, tie: true, toldAt: true, district: { select: { name: true } } },
    })
    if (!told) return []
    const data = { ...told, district: told.district?.name ?? null }
    return [{ label: told.district?.name ?? '–', path: '/konto/angaben', at: told.toldAt, data }]
  },
  async erase(tx, { municipalityId, id }) {
    await tx.background.deleteMany({ where: { municipalityId, personId: id } })
  },
}
