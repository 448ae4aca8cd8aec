import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const deliveries: OwnData = {
  name: 'notices',
  title: { de: 'E-Mails, die wir Ihnen geschickt haben', en: 'E-mails we sent you' },
  why: {
    de: 'Damit Sie von jedem Ereignis nur einmal hören. Der Vermerk geht mit dem Konto.',
    en: 'So that you hear of every event only once. The note goes away with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.delivery.findMany({
      where: { municipalityId, personId: id },
      select: { createdAt: true, sentAt: true, entry: { select: { kind: true, subjectId: true } } },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.entry.kind, at: row.createdAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.delivery.deleteMany({ where: { municipalityId, personId: id } })
  },
}

export const noticeOwnData: OwnData[] = [deliveries]
