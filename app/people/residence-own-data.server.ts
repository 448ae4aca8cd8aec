import { prisma } from '#app/platform/db.server.ts'
import type { OwnData } from './own-data.ts'

export const residenceOwnData: OwnData = {
  name: 'residence',
  title: { de: 'Bestätigter Wohnsitz', en: 'Confirmed residence' },
  why: {
    de: 'Damit Sie an Abstimmungen teilnehmen können, die Einwohnerinnen und Einwohnern vorbehalten sind. Ihr Name und Ihre Anschrift werden nicht gespeichert.',
    en: 'So that you can take part in votes of residents. Your name and address are not kept.',
  },
  async gather({ municipalityId, id }) {
    const found = await prisma.residence.findUnique({
      where: { municipalityId_personId: { municipalityId, personId: id } },
      select: { way: true, birthDate: true, confirmedAt: true, district: { select: { name: true } } },
    })
    if (!found) return []
    const data = { ...found, district: found.district?.name ?? null }
    return [{ label: data.district ?? '–', path: '/konto/wohnsitz', at: found.confirmedAt, data }]
  },
  async erase(tx, { municipalityId, id }) {
    await tx.residence.deleteMany({ where: { municipalityId, personId: id } })
  },
}

export const residenceRequestOwnData: OwnData = {
  name: 'residenceRequest',
  title: { de: 'Angeforderter Brief zum Wohnsitz', en: 'Letter asked for to confirm the residence' },
  why: {
    de: 'Damit der Brief mit dem Code bei Ihnen ankommt. Die Angaben werden gelöscht, sobald Sie den Code eingegeben haben, spätestens nach acht Wochen.',
    en: 'So that the letter with the code reaches you. What you told is deleted once you have typed the code, after eight weeks at the latest.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.residenceRequest.findMany({
      where: { municipalityId, personId: id },
      select: {
        firstName: true,
        lastName: true,
        birthDate: true,
        street: true,
        postcode: true,
        place: true,
        requestedAt: true,
        letterAt: true,
        tries: true,
        declinedAt: true,
        declineReason: true,
        district: { select: { name: true } },
      },
    })
    return rows.map((row) => ({
      label: `${row.firstName} ${row.lastName}, ${row.street}, ${row.postcode} ${row.place}`,
      path: '/konto/wohnsitz',
      at: row.requestedAt,
      data: { ...row, district: row.district?.name ?? null },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.residenceRequest.deleteMany({ where: { municipalityId, personId: id } })
  },
}
