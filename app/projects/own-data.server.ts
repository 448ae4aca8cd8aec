import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const updates: OwnData = {
  name: 'projectUpdates',
  title: { de: 'Ihre Fortschrittsmeldungen', en: 'Your progress updates' },
  why: {
    de: 'Meldungen der Verwaltung bleiben öffentlich. Nach dem Löschen steht Ihr Name nicht mehr dabei.',
    en: 'Updates of the administration stay public. After deletion your name is not there any more.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.projectUpdate.findMany({
      where: { municipalityId, writtenById: id },
      select: {
        title: true,
        text: true,
        createdAt: true,
        publishedAt: true,
        project: { select: { number: true } },
      },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map(({ project, ...row }) => ({
      label: row.title,
      ...(row.publishedAt ? { path: `/vorhaben/${project.number}` } : {}),
      at: row.createdAt,
      data: { project: project.number, ...row },
    }))
  },
  async erase() {},
}

/** By address, as a contact is typed and need not have an account. */
const contacts: OwnData = {
  name: 'projectContacts',
  title: { de: 'Vorhaben, bei denen Sie Ansprechperson sind', en: 'Projects you are the contact of' },
  why: {
    de: 'Damit Menschen vor Ort nachfragen können. Beim Löschen wird der Kontakt entfernt.',
    en: 'So that people can ask. The contact is removed with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.$queryRaw<{ number: number; title: string; contactName: string; contactEmail: string }[]>`
      select j.number, j.title, j."contactName", j."contactEmail" from "Project" j
      join "Person" p on p."municipalityId" = j."municipalityId" and p.id = ${id}::uuid
      where j."municipalityId" = ${municipalityId}::uuid and lower(j."contactEmail") = p.email order by j.number`
    return rows.map((row) => ({ label: row.title, path: `/vorhaben/${row.number}`, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "Project" j set "contactName" = '', "contactEmail" = '' from "Person" p
      where j."municipalityId" = ${municipalityId}::uuid and p."municipalityId" = j."municipalityId" and p.id = ${id}::uuid
        and lower(j."contactEmail") = p.email`
  },
}

export const projectOwnData: OwnData[] = [updates, contacts]
