import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const entries: OwnData = {
  name: 'onBehalfEntries',
  title: { de: 'Ideen, die Sie eingetragen haben', en: 'Ideas you have entered' },
  why: {
    de: 'Damit nachvollziehbar ist, wer im Auftrag eingetragen hat. Die Einträge bleiben, Ihr Name nicht.',
    en: 'So that it can be followed who entered on behalf of others. The entries stay, your name does not.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.onBehalfEntry.findMany({
      where: { municipalityId, enteredById: id },
      select: { enteredAt: true, idea: { select: { number: true, title: true } } },
      orderBy: { enteredAt: 'asc' },
    })
    return rows.map(({ idea, enteredAt }) => ({
      label: idea.title,
      path: `/verwaltung/eintragen/${idea.number}`,
      at: enteredAt,
      data: { idea: idea.number, enteredAt },
    }))
  },
  // somebody may have left the address of this account at the desk before having one
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "OnBehalfEntry" e set "contactEmail" = null from "Person" p
      where e."municipalityId" = ${municipalityId}::uuid and p."municipalityId" = e."municipalityId" and p.id = ${id}::uuid
        and e."contactEmail" = p.email`
  },
}

const runs: OwnData = {
  name: 'tableRuns',
  title: { de: 'Tabellen, die Sie eingelesen oder erstellt haben', en: 'Tables you have imported or made' },
  why: {
    de: 'Damit nachvollziehbar ist, wer Daten eingelesen und mitgenommen hat. Die Einträge bleiben, Ihr Name nicht.',
    en: 'So that it can be followed who brought data in and took data out. The entries stay, your name does not.',
  },
  async gather({ municipalityId, id }) {
    const where = { municipalityId, startedById: id }
    const [imports, exports] = await Promise.all([
      prisma.importRun.findMany({ where, select: { fileName: true, createdAt: true, stored: true } }),
      prisma.exportRun.findMany({ where, select: { subject: true, format: true, createdAt: true } }),
    ])
    return [
      ...imports.map((run) => ({ label: run.fileName, at: run.createdAt, data: { ...run } })),
      ...exports.map((run) => ({ label: `${run.subject}.${run.format}`, at: run.createdAt, data: { ...run } })),
    ]
  },
  async erase() {},
}

export const officeOwnData: OwnData[] = [entries, runs]
