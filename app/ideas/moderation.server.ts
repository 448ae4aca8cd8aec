import type { Moderation } from '#app/chronicle/subject.ts'
import { setThreadVisible } from '#app/comments/visibility.server.ts'
import { prisma, type Tx } from '#app/platform/db.server.ts'
import { lockIdea } from './lock.server.ts'
import { redactWordings } from './redaction.server.ts'
import { noteSubmitted } from './submission.server.ts'

type Key = { municipalityId: string; id: string }

/** How moderation acts on an idea: the one way it is hidden, shown again, published after a first look, or changed. */
export const ideaModeration: Moderation = {
  async text(municipalityId, id) {
    const idea = await prisma.idea.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { title: true, text: true, withdrawnAt: true, heldAt: true },
    })
    if (!idea) return null
    const { title, text, withdrawnAt, heldAt } = idea
    return { title, text, withdrawn: withdrawnAt !== null, held: heldAt !== null }
  },

  async hide(tx, { municipalityId, id }) {
    await setThreadVisible(tx, municipalityId, { kind: 'idea', id }, false)
    await lockIdea(tx, municipalityId, id)
    await tx.$executeRaw`
      update "Idea" set "hiddenAt" = coalesce("hiddenAt", now())
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
  },

  async show(tx, { municipalityId, id }) {
    const idea = await tx.idea.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { withdrawnAt: true },
    })
    if (!idea) return
    if (!idea.withdrawnAt) await setThreadVisible(tx, municipalityId, { kind: 'idea', id }, true)
    await reveal(tx, { municipalityId, id })
  },

  async replaceText(tx, { municipalityId, id }, { title, text }) {
    await lockIdea(tx, municipalityId, id)
    await tx.idea.updateMany({ where: { municipalityId, id }, data: { text, ...(title === null ? {} : { title }) } })
    await redactWordings(tx, { municipalityId, id })
  },
}

/** What was never public becomes so now: the chronicle hears of it as if it had just been submitted. */
async function reveal(tx: Tx, { municipalityId, id }: Key): Promise<void> {
  const idea = await lockIdea(tx, municipalityId, id)
  if (!idea) return
  await tx.$executeRaw`
    update "Idea" set "hiddenAt" = null, "heldAt" = null
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
  if (idea.heldAt && !idea.withdrawnAt) await noteSubmitted(tx, municipalityId, idea, idea.authorId)
}
