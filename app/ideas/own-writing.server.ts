import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'

const versions: OwnData = {
  name: 'ideaVersions',
  title: { de: 'Fassungen von Ideen, die Sie geschrieben haben', en: 'Versions of ideas you wrote' },
  why: {
    de: 'Damit alle sehen, was sich an einer Idee geändert hat. Die Fassungen bleiben nach dem Löschen stehen, ohne Ihren Namen.',
    en: 'So that everybody sees what changed in an idea. The versions stay after deletion, without your name.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaVersion.findMany({
      where: { municipalityId, writtenById: id },
      select: {
        number: true,
        title: true,
        text: true,
        note: true,
        writtenAt: true,
        idea: { select: { number: true } },
      },
      orderBy: { writtenAt: 'asc' },
    })
    return rows.map(({ idea, ...row }) => ({
      label: row.title || '–',
      path: `/ideen/${idea.number}/versionen`,
      at: row.writtenAt,
      data: { idea: idea.number, ...row },
    }))
  },
  // what its author took back is emptied with the idea, whoever wrote along
  async erase(tx, { municipalityId, id }) {
    await tx.ideaVersion.updateMany({
      where: { municipalityId, idea: { authorId: id, withdrawnAt: { not: null } } },
      data: { title: '', text: '', note: '' },
    })
  },
}

const amendments: OwnData = {
  name: 'ideaAmendments',
  title: { de: 'Änderungen, die Sie vorgeschlagen haben', en: 'Changes you proposed' },
  why: {
    de: 'Damit Autor:innen darüber entscheiden können. Öffentliche Vorschläge bleiben nach dem Löschen stehen, ohne Ihren Namen. Zurückgezogene werden geleert.',
    en: 'So that authors can decide about them. Public proposals stay after deletion, without your name. Withdrawn ones are emptied.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaAmendment.findMany({
      where: { municipalityId, proposedById: id },
      select: {
        id: true,
        title: true,
        text: true,
        reason: true,
        proposedAt: true,
        takenAt: true,
        declinedAt: true,
        answer: true,
        withdrawnAt: true,
        heldAt: true,
        idea: { select: { number: true } },
      },
      orderBy: { proposedAt: 'asc' },
    })
    return rows.map(({ idea, ...row }) => ({
      label: row.title || '–',
      path: `/ideen/${idea.number}/vorschlaege/${row.id}`,
      at: row.proposedAt,
      data: { idea: idea.number, ...row },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.ideaAmendment.updateMany({
      where: { municipalityId, proposedById: id, heldAt: { not: null }, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    })
    await tx.ideaAmendment.updateMany({
      where: {
        municipalityId,
        OR: [
          { proposedById: id, OR: [{ withdrawnAt: { not: null } }, { heldAt: { not: null } }] },
          { idea: { authorId: id, withdrawnAt: { not: null } } },
        ],
      },
      data: { title: '', text: '', reason: '', answer: '' },
    })
  },
}

const coauthorships: OwnData = {
  name: 'coauthorships',
  title: { de: 'Ideen, an denen Sie mitschreiben', en: 'Ideas you write along' },
  why: {
    de: 'Damit Sie die Idee ändern können und Ihr Name dabeisteht. Beim Löschen geht das mit.',
    en: 'So that you can change the idea and your name stands with it. This goes away with the account.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.ideaCoauthor.findMany({
      where: { municipalityId, personId: id },
      select: { joinedAt: true, idea: { select: { number: true, title: true } } },
      orderBy: { joinedAt: 'asc' },
    })
    return rows.map(({ idea, joinedAt }) => ({
      label: idea.title || '–',
      path: `/ideen/${idea.number}`,
      at: joinedAt,
      data: { idea: idea.number, joinedAt },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    await tx.ideaCoauthor.deleteMany({ where: { municipalityId, personId: id } })
  },
}

const invitations: OwnData = {
  name: 'coauthorInvitations',
  title: { de: 'Einladungen zum Mitschreiben', en: 'Invitations to write along' },
  why: {
    de: 'Einladungen, die Sie verschickt oder bekommen haben. Sie gelten 14 Tage und gehen beim Löschen mit.',
    en: 'Invitations you sent or received. They are valid for 14 days and go away with the account.',
  },
  async gather({ municipalityId, id }) {
    const person = await prisma.person.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { email: true },
    })
    const rows = await prisma.coauthorInvitation.findMany({
      where: { municipalityId, OR: [{ invitedById: id }, ...(person?.email ? [{ email: person.email }] : [])] },
      select: { email: true, createdAt: true, expiresAt: true, idea: { select: { number: true, title: true } } },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map(({ idea, ...row }) => ({
      label: idea.title || '–',
      path: `/ideen/${idea.number}`,
      at: row.createdAt,
      data: { idea: idea.number, ...row },
    }))
  },
  async erase(tx, { municipalityId, id }) {
    const person = await tx.person.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { email: true },
    })
    await tx.coauthorInvitation.deleteMany({
      where: { municipalityId, OR: [{ invitedById: id }, ...(person?.email ? [{ email: person.email }] : [])] },
    })
  },
}

/** What is kept about those who write on ideas together. */
export const ideaWritingOwnData: OwnData[] = [versions, amendments, coauthorships, invitations]
