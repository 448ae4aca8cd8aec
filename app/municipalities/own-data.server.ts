import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const barrierReports: OwnData = {
  name: 'barrierReports',
  title: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
  why: {
    de: 'Damit wir Ihnen antworten können. Die Adresse wird gelöscht, sobald die Meldung erledigt ist.',
    en: 'So that we can answer you. The address is deleted as soon as the report is dealt with.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.$queryRaw<{ page: string; text: string; email: string; reportedAt: Date }[]>`
      select b.page, b.text, b.email, b."reportedAt" from "BarrierReport" b
      join "Person" p on p."municipalityId" = b."municipalityId" and p.id = ${id}::uuid and p.email = lower(b.email)
      where b."municipalityId" = ${municipalityId}::uuid order by b."reportedAt"`
    return rows.map((row) => ({ label: row.page, at: row.reportedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "BarrierReport" b set email = null from "Person" p where b."municipalityId" = ${municipalityId}::uuid
        and p."municipalityId" = b."municipalityId" and p.id = ${id}::uuid and lower(b.email) = p.email`
  },
}

export const municipalityOwnData: OwnData[] = [barrierReports]
