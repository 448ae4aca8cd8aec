import { prisma } from '#app/platform/db.server.ts'
import { differenceOf, type Piece } from '#app/ui/word-difference.ts'
import type { Stance } from './comment.ts'

export type Version = { at: Date; pieces: Piece[]; stance: Stance; stanceBefore: Stance | null }

/** Every wording of a comment, the first one first, each with what was changed in it, word by word. */
export async function readHistory(municipalityId: string, id: string): Promise<Version[]> {
  const comment = await prisma.comment.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      text: true,
      stance: true,
      writtenAt: true,
      editedAt: true,
      versions: { select: { text: true, stance: true, writtenAt: true }, orderBy: { writtenAt: 'asc' } },
    },
  })
  const { versions, text, stance, writtenAt, editedAt } = comment
  const wordings = [...versions, { text, stance, writtenAt: editedAt ?? writtenAt }]
  return wordings.map((wording, n) => {
    const before = wordings[n - 1]
    return {
      at: wording.writtenAt,
      pieces: before ? differenceOf(before.text, wording.text) : [{ text: wording.text, kind: 'same' }],
      stance: wording.stance,
      stanceBefore: before && before.stance !== wording.stance ? before.stance : null,
    }
  })
}
