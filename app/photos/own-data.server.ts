import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

/** Pictures belong to what they illustrate: they stay with it, and nobody knows any more who took them up. Unused ones are tidied away. */
const photos: OwnData = {
  name: 'photos',
  title: { de: 'Ihre Fotos', en: 'Your photos' },
  why: {
    de: 'Fotos zeigen, worum es geht. Ort und Kameradaten entfernen wir beim Hochladen. Nach dem Löschen bleiben Fotos bei den Ideen und Meldungen, ohne Ihren Namen; ungenutzte verschwinden.',
    en: 'Photos show what it is about. We remove place and camera data at upload. After deletion photos stay with ideas and updates, without your name; unused ones disappear.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.photo.findMany({
      where: { municipalityId, uploadedById: id },
      select: { id: true, description: true, width: true, height: true, uploadedAt: true },
      orderBy: { uploadedAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.description || '–', at: row.uploadedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.photo.updateMany({ where: { municipalityId, uploadedById: id }, data: { uploadedById: null } })
  },
}

export const photoOwnData: OwnData[] = [photos]
