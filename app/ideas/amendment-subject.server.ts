import type { Moderation, Subject } from '#app/chronicle/subject.ts'
import { prisma, rows, type Tx } from '#app/platform/db.server.ts'
import { noteProposed } from './amendment.server.ts'

type Key = { municipalityId: string; id: string }

// those who decide read and edit both: the reason, and below it the proposed text
const rule = '\n\n–––––\n\n'

const moderation: Moderation = {
  async text(municipalityId, id) {
    const amendment = await prisma.ideaAmendment.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: {
        title: true,
        text: true,
        reason: true,
        withdrawnAt: true,
        redactedAt: true,
        heldAt: true,
        idea: { select: { number: true, title: true, text: true } },
      },
    })
    if (!amendment) return null
    const { title, text, reason, withdrawnAt, redactedAt, heldAt, idea } = amendment
    return {
      title,
      text: `${reason}${rule}${text}`,
      withdrawn: withdrawnAt !== null || redactedAt !== null,
      held: heldAt !== null,
      context: [{ title: idea.title, path: `/ideen/${idea.number}`, text: idea.text }],
    }
  },
  async hide(tx, { municipalityId, id }) {
    await tx.$executeRaw`
      update "IdeaAmendment" set "hiddenAt" = coalesce("hiddenAt", now())
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
  },
  /** shows what was hidden, and what was held back until somebody looked at it */
  async show(tx, key) {
    const amendment = await held(tx, key)
    if (!amendment) return
    const { municipalityId, id } = key
    await tx.ideaAmendment.updateMany({ where: { municipalityId, id }, data: { hiddenAt: null, heldAt: null } })
    if (amendment.heldAt && !amendment.withdrawnAt) await noteProposed(tx, municipalityId, amendment)
  },
  async replaceText(tx, { municipalityId, id }, words) {
    const at = words.text.indexOf(rule)
    const [reason, text] = at < 0 ? ['', words.text] : [words.text.slice(0, at), words.text.slice(at + rule.length)]
    await tx.ideaAmendment.updateMany({
      where: { municipalityId, id },
      data: { reason, text, ...(words.title === null ? {} : { title: words.title }) },
    })
  },
}

/** A proposal to change an idea, as others may know it; seen where its idea is seen. */
export const amendmentSubject: Subject = {
  kind: 'amendment',
  title: { de: 'Vorschlag zum Text einer Idee', en: 'Proposal for the text of an idea' },
  describe: (municipalityId, ids) =>
    rows(
      `select a.id, a.title, '/ideen/' || i.number || '/vorschlaege/' || a.id as path, a."proposedById" as "authorId",
         i."hiddenAt" is null and i."withdrawnAt" is null and a."hiddenAt" is null and a."withdrawnAt" is null and a."redactedAt" is null
           as visible
       from "IdeaAmendment" a join "Idea" i on i."municipalityId" = $1 and i.id = a."ideaId"
       where a."municipalityId" = $1 and a.id = any($2::uuid[])`,
      [municipalityId, ids],
    ),
  moderation,
}

function held(tx: Tx, { municipalityId, id }: Key) {
  return tx.ideaAmendment.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      id: true,
      heldAt: true,
      withdrawnAt: true,
      proposedById: true,
      idea: { select: { id: true, number: true } },
    },
  })
}
