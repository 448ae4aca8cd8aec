import type { Subject } from '#app/chronicle/subject.ts'
import { prisma, rows, type Tx } from '#app/platform/db.server.ts'
import { excerptOf } from './excerpt.ts'
import { lockComment } from './lock.server.ts'
import { tellOf } from './told.server.ts'

type Row = { id: string; text: string; path: string; authorId: string; visible: boolean }

/** What others may know of a comment, and how moderation acts on it. */
export const commentSubject: Subject = {
  kind: 'comment',
  title: { de: 'Kommentar', en: 'Comment' },
  async describe(municipalityId, ids) {
    const found = await rows<Row>(
      `select c.id, left(c.text, 300) as text, '/beitraege/' || c.id as path, c."authorId",
         t.visible and c."hiddenAt" is null and c."withdrawnAt" is null and c."heldAt" is null as visible
       from "Comment" c join "Thread" t on t."municipalityId" = $1 and t.id = c."threadId"
       where c."municipalityId" = $1 and c.id = any($2::uuid[])`,
      [municipalityId, ids],
    )
    return found.map(({ text, ...facts }) => ({ ...facts, title: excerptOf(text) }))
  },
  moderation: {
    async text(municipalityId, id) {
      const comment = await prisma.comment.findUnique({
        where: { municipalityId_id: { municipalityId, id } },
        select: { text: true, withdrawnAt: true, heldAt: true, parent: { select: { id: true, text: true } } },
      })
      if (!comment) return null
      const { text, withdrawnAt, heldAt, parent } = comment
      const context = parent
        ? [{ title: excerptOf(parent.text), path: `/beitraege/${parent.id}`, text: parent.text }]
        : []
      return { title: null, text, withdrawn: withdrawnAt !== null, held: heldAt !== null, context }
    },
    async hide(tx, { municipalityId, id }) {
      await lockComment(tx, municipalityId, id)
      await tx.$executeRaw`
        update "Comment" set "hiddenAt" = coalesce("hiddenAt", now())
        where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    },
    /** shows what was hidden, and what was held back until somebody looked at it */
    async show(tx, { municipalityId, id }) {
      const comment = await lockComment(tx, municipalityId, id)
      if (!comment) return
      await tx.$executeRaw`
        update "Comment" set "hiddenAt" = null, "heldAt" = null
        where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
      if (comment.heldAt && !comment.withdrawnAt) await tellOf(tx, municipalityId, id)
    },
    /** earlier words go, too: they hold what was edited out */
    async replaceText(tx, { municipalityId, id }, { text }) {
      const comment = await lockComment(tx, municipalityId, id)
      // of what was taken back nothing stays, whatever is decided about it afterwards
      if (comment && !comment.withdrawnAt) await replace(tx, municipalityId, id, text)
    },
  },
}

async function replace(tx: Tx, municipalityId: string, id: string, text: string): Promise<void> {
  await tx.commentVersion.deleteMany({ where: { municipalityId, commentId: id } })
  await tx.$executeRaw`
    update "Comment" set text = ${text}, "editedAt" = null
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
}
