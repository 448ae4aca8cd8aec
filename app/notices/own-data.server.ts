import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'
import { describeFollows } from './follows.server.ts'

const follows: OwnData = {
  name: 'follows',
  title: { de: 'Wem Sie folgen', en: 'What you follow' },
  why: {
    de: 'Damit Sie erfahren, was dort geschieht. Wer wem folgt, sieht sonst niemand. Beim Löschen ist es weg.',
    en: 'So that you are told what happens there. Nobody else sees who follows. Deletion takes it away.',
  },
  async gather(person) {
    const [stored, shown] = await Promise.all([
      prisma.follow.findMany({
        where: { municipalityId: person.municipalityId, personId: person.id },
        select: {
          id: true,
          kind: true,
          subjectId: true,
          name: true,
          latitude: true,
          longitude: true,
          radius: true,
          followedAt: true,
        },
        orderBy: { followedAt: 'asc' },
      }),
      describeFollows(person),
    ])
    return stored.map((row) => {
      const known = shown.find(({ id }) => id === row.id)
      return {
        label: known?.title ?? row.kind,
        ...(known?.path ? { path: known.path } : {}),
        at: row.followedAt,
        data: row,
      }
    })
  },
  async erase(tx, { municipalityId, id }) {
    await tx.follow.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const notices: OwnData = {
  name: 'notices',
  title: { de: 'Mitteilungen an Sie', en: 'Notices to you' },
  why: {
    de: 'Damit Sie nachlesen können und von jedem Ereignis nur einmal hören. Nach einem Jahr und mit dem Konto sind sie weg.',
    en: 'So that you can look them up and hear of every event only once. They are gone after a year and with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.notice.findMany({
      where: { municipalityId, personId: id },
      select: {
        kind: true,
        role: true,
        line: true,
        path: true,
        pace: true,
        createdAt: true,
        mailedAt: true,
        readAt: true,
      },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map((row) => ({ label: row.line, at: row.createdAt, data: row }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.notice.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const choices: OwnData = {
  name: 'noticeSettings',
  title: { de: 'Wie oft Sie von uns hören', en: 'How often you hear from us' },
  why: {
    de: 'Damit Sie bekommen, was Sie möchten. Auch vermerkt: wenn Mails an Ihre Adresse zurückkamen. Beim Löschen ist es weg.',
    en: 'So that you get what you want. Also noted: when mails to your address came back. Deletion takes it away.',
  },
  async gather({ municipalityId, id: personId }) {
    const where = { municipalityId, personId }
    const [preferences, stops] = await Promise.all([
      prisma.noticePreference.findMany({ where, select: { kind: true, pace: true, changedAt: true } }),
      prisma.mailStop.findMany({ where, select: { email: true, reason: true, stoppedAt: true } }),
    ])
    return [
      ...preferences.map((row) => ({ label: `${row.kind}: ${row.pace}`, at: row.changedAt, data: row })),
      ...stops.map((row) => ({ label: row.email, at: row.stoppedAt, data: row })),
    ]
  },
  async erase(tx, { municipalityId, id: personId }) {
    await tx.noticePreference.deleteMany({ where: { municipalityId, personId } })
    await tx.mailStop.deleteMany({ where: { municipalityId, personId } })
  },
}

const newsletters: OwnData = {
  name: 'newsletters',
  title: { de: 'Rundbriefe', en: 'Newsletters' },
  why: {
    de: 'Ihre Einwilligung mit Zeit und Wortlaut, und welche Rundbriefe Sie bekommen haben. Beim Löschen ist es weg.',
    en: 'Your consent with time and words, and which newsletters you got. Deletion takes it away.',
  },
  async gather({ municipalityId, id: personId }) {
    const where = { municipalityId, personId }
    const [consents, mails] = await Promise.all([
      prisma.newsletterConsent.findMany({ where, select: { text: true, givenAt: true, withdrawnAt: true } }),
      prisma.newsletterRecipient.findMany({
        where,
        select: { sentAt: true, failedAt: true, newsletter: { select: { subject: true } } },
      }),
    ])
    return [
      ...consents.map((row) => ({ label: row.text, at: row.givenAt, data: row })),
      ...mails.map((row) => ({ label: row.newsletter.subject, at: row.sentAt, data: row })),
    ]
  },
  // a sent letter keeps its number of recipients: the rows go, the log counts what is left
  async erase(tx, { municipalityId, id: personId }) {
    await tx.newsletterConsent.deleteMany({ where: { municipalityId, personId } })
    await tx.newsletterRecipient.deleteMany({ where: { municipalityId, personId } })
  },
}

export const noticeOwnData: OwnData[] = [follows, notices, choices, newsletters]
