import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'
import { ideaWritingOwnData } from './own-writing.server.ts'

const ideas: OwnData = {
  name: 'ideas',
  title: { de: 'Ihre Ideen', en: 'Your ideas' },
  why: {
    de: 'Damit Ihre Kommune antworten kann. Öffentliche Ideen bleiben nach dem Löschen stehen, ohne Ihren Namen. Zurückgezogene Ideen werden dann geleert, ausgeblendete nach der Frist der Moderation.',
    en: 'So that your municipality can answer. Public ideas stay after deletion, without your name. Withdrawn ideas are emptied then, hidden ones when the time of moderation is over.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.idea.findMany({
      where: { municipalityId, authorId: id },
      select: {
        id: true,
        number: true,
        title: true,
        text: true,
        status: true,
        latitude: true,
        longitude: true,
        photoId: true,
        submittedAt: true,
        withdrawnAt: true,
        hiddenAt: true,
        topic: { select: { name: true } },
        district: { select: { name: true } },
      },
      orderBy: { submittedAt: 'asc' },
    })
    return rows.map((row) => ({
      label: row.title,
      ...(row.withdrawnAt || row.hiddenAt ? {} : { path: `/ideen/${row.number}` }),
      at: row.submittedAt,
      data: { ...row, topic: row.topic?.name ?? null, district: row.district?.name ?? null },
    }))
  },
  // what the author took back is nobody's business any more, but its row may be pointed to
  async erase(tx, { municipalityId, id }) {
    // what nobody has seen so far counts as taken back: moderation cannot publish it any more
    await tx.idea.updateMany({
      where: { municipalityId, authorId: id, heldAt: { not: null }, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    })
    await tx.idea.updateMany({
      where: { municipalityId, authorId: id, withdrawnAt: { not: null } },
      data: { title: '', text: '', latitude: null, longitude: null, photoId: null },
    })
  },
}

const supports: OwnData = {
  name: 'supports',
  title: { de: 'Ideen, die Sie unterstützen', en: 'Ideas you support' },
  why: {
    de: 'Damit jede Person einmal zählt. Beim Löschen gehen sie mit: Sonst könnte jemand mit einem neuen Konto noch einmal zählen.',
    en: 'So that everybody counts once. They go away with the account: else somebody could count again with a new one.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaSupport.findMany({
      where: { municipalityId, personId: id },
      select: { supportedAt: true, idea: { select: { number: true, title: true } } },
      orderBy: { supportedAt: 'asc' },
    })
    return rows.map(({ idea, supportedAt }) => ({
      label: idea.title,
      path: `/ideen/${idea.number}`,
      at: supportedAt,
      data: { idea: idea.number, supportedAt },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.ideaSupport.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const drafts: OwnData = {
  name: 'ideaDrafts',
  title: { de: 'Entwürfe', en: 'Drafts' },
  why: {
    de: 'Damit eine angefangene Idee nicht verloren geht. Entwürfe werden nach 30 Tagen gelöscht.',
    en: 'So that an idea you began is not lost. Drafts are deleted after 30 days.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaDraft.findMany({
      where: { municipalityId, personId: id },
      select: { title: true, text: true, latitude: true, longitude: true, photoId: true, updatedAt: true },
      orderBy: { updatedAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.title || '–', at: row.updatedAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.ideaDraft.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const answers: OwnData = {
  name: 'ideaAnswers',
  title: { de: 'Ihre Antworten auf Ideen', en: 'Your answers to ideas' },
  why: {
    de: 'Antworten der Verwaltung bleiben öffentlich. Nach dem Löschen steht Ihr Name nicht mehr dabei.',
    en: 'Answers of the administration stay public. After deletion your name is not there any more.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaAnswer.findMany({
      where: { municipalityId, answeredById: id },
      select: { status: true, text: true, answeredAt: true, idea: { select: { number: true, title: true } } },
      orderBy: { answeredAt: 'asc' },
    })
    return rows.map(({ idea, ...row }) => ({
      label: idea.title,
      path: `/ideen/${idea.number}`,
      at: row.answeredAt,
      data: { idea: idea.number, ...row },
    }))
  },
  async erase() {},
}

export const ideaOwnData: OwnData[] = [ideas, supports, drafts, answers, ...ideaWritingOwnData]
