import type { OwnData } from '#app/people/own-data.ts'
import { prisma } from '#app/platform/db.server.ts'
import { excerptOf } from './excerpt.ts'

const comments: OwnData = {
  name: 'comments',
  title: { de: 'Ihre Kommentare', en: 'Your comments' },
  why: {
    de: 'Damit andere Ihnen antworten können. Öffentliche Kommentare bleiben nach dem Löschen stehen, ohne Ihren Namen. Was noch nicht öffentlich war, wird geleert, was die Moderation ausgeblendet hat, nach Ablauf ihrer Frist.',
    en: 'So that others can answer you. Public comments stay after deletion, without your name. What was not public yet is emptied, what moderation has hidden when its time is over.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.comment.findMany({
      where: { municipalityId, authorId: id },
      select: {
        id: true,
        text: true,
        stance: true,
        office: true,
        writtenAt: true,
        editedAt: true,
        withdrawnAt: true,
        hiddenAt: true,
        heldAt: true,
        versions: { select: { text: true, stance: true, writtenAt: true }, orderBy: { writtenAt: 'asc' } },
      },
      orderBy: { writtenAt: 'asc' },
    })
    return rows.map((row) => ({
      label: excerptOf(row.text) || '–',
      ...(row.withdrawnAt || row.hiddenAt || row.heldAt ? {} : { path: `/beitraege/${row.id}` }),
      at: row.writtenAt,
      data: row,
    }))
  },
  async erase(tx, { municipalityId, id }) {
    const held = { municipalityId, authorId: id, heldAt: { not: null } }
    await tx.commentVersion.deleteMany({ where: { municipalityId, comment: held } })
    // taken back as well: moderation cannot publish the empty rest any more
    await tx.comment.updateMany({ where: held, data: { text: '', withdrawnAt: new Date() } })
  },
}

const helpful: OwnData = {
  name: 'helpfulMarks',
  title: { de: 'Kommentare, die Sie hilfreich finden', en: 'Comments you find helpful' },
  why: {
    de: 'Damit jede Person einmal zählt. Beim Löschen gehen sie mit: Sonst könnte jemand mit einem neuen Konto noch einmal zählen.',
    en: 'So that everybody counts once. They go away with the account: else somebody could count again with a new one.',
  },
  async gather({ municipalityId, id }) {
    const rows = await prisma.commentHelpful.findMany({
      where: { municipalityId, personId: id },
      select: { markedAt: true, comment: { select: { id: true, text: true, hiddenAt: true, heldAt: true } } },
      orderBy: { markedAt: 'asc' },
    })
    return rows.map(({ comment, markedAt }) => {
      const shown = !comment.hiddenAt && !comment.heldAt
      return {
        label: shown ? excerptOf(comment.text) || '–' : '–',
        ...(shown ? { path: `/beitraege/${comment.id}` } : {}),
        at: markedAt,
        data: { comment: comment.id, markedAt },
      }
    })
  },
  async erase(tx, { municipalityId, id }) {
    await tx.commentHelpful.deleteMany({ where: { municipalityId, personId: id } })
  },
}

export const commentOwnData: OwnData[] = [comments, helpful]
