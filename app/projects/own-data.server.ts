import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const follows: OwnData = {
  name: 'projectFollows',
  title: { de: 'Vorhaben, denen Sie folgen', en: 'Projects you follow' },
  why: {
    de: 'Damit Sie von jeder Meldung erfahren. Wer wem folgt, sieht sonst niemand. Beim Löschen ist es weg.',
    en: 'So that you are told of every update. Nobody else sees who follows. Deletion takes it away.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.projectFollower.findMany({
      where: { municipalityId, personId: id },
      select: { followedAt: true, project: { select: { number: true, title: true } } },
      orderBy: { followedAt: 'asc' },
    })
    return rows.map(({ project, followedAt }) => ({
      label: project.title,
      path: `/vorhaben/${project.number}`,
      at: followedAt,
      data: { project: project.number, followedAt },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.projectFollower.deleteMany({ where: { municipalityId, personId: id } })
  },
}

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

export const projectOwnData: OwnData[] = [follows, updates]
