import { removePhoto } from '#app/photos/removal.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { changeDraft, type DraftRefusal, moved, type Staff, setOrder } from './draft.server.ts'

export type OptionContent = {
  title: string
  text: string
  pro: string
  contra: string
  place: string
  latitude: number | null
  longitude: number | null
  /** in cents */
  cost: number | null
  passive: boolean
}

/** The picture of an option: stays, goes, or another one that was stored before. */
export type PhotoWish = 'keep' | 'remove' | { id: string }

type Own = 'fixed' | 'too-many'
export type OptionRefusal = DraftRefusal | Own
export const mostOptions = 100

/** Several options at once, as they stand in a list: one title each. */
export function addOptions(
  staff: Staff,
  pollId: string,
  questionId: string,
  titles: string[],
): Promise<Outcome<{ added: number }, OptionRefusal>> {
  return changeDraft<{ added: number }, Own>(staff, pollId, async (tx) => {
    const there = await optionsOf(tx, staff.municipalityId, pollId, questionId)
    if (!there.ok) return there
    const known = new Set(there.value.map(({ title }) => title))
    const fresh = [...new Set(titles)].filter((title) => !known.has(title))
    if (there.value.length + fresh.length > mostOptions) return refused('too-many')
    await tx.pollOption.createMany({
      data: fresh.map((title, at) => ({
        municipalityId: staff.municipalityId,
        id: newId(),
        questionId,
        position: there.value.length + at + 1,
        title,
      })),
    })
    await passiveLast(tx, staff.municipalityId, pollId, questionId)
    return done({ added: fresh.length })
  })
}

/** A further option at the end; sent twice it is stored once. */
export function addOption(
  staff: Staff,
  pollId: string,
  questionId: string,
  id: string,
  content: OptionContent,
  photo: PhotoWish = 'keep',
): Promise<Outcome<void, OptionRefusal>> {
  const { municipalityId } = staff
  return changeDraft<void, Own>(staff, pollId, async (tx) => {
    const there = await optionsOf(tx, municipalityId, pollId, questionId)
    if (!there.ok) return there
    if (there.value.some((option) => option.id === id)) return done()
    if (there.value.length >= mostOptions) return refused('too-many')
    const photoId = typeof photo === 'object' ? photo.id : null
    const position = there.value.length + 1
    await tx.pollOption.create({
      data: { municipalityId, id, questionId, position, photoId, ...columns(content) },
      select: { id: true },
    })
    await onePassive(tx, municipalityId, questionId, id, content.passive)
    await passiveLast(tx, municipalityId, pollId, questionId)
    return done()
  })
}

/** Changes an option. */
export function editOption(
  staff: Staff,
  pollId: string,
  questionId: string,
  id: string,
  content: OptionContent,
  photo: PhotoWish = 'keep',
): Promise<Outcome<void, OptionRefusal>> {
  const { municipalityId } = staff
  return changeDraft<void, Own>(staff, pollId, async (tx) => {
    const there = await optionsOf(tx, municipalityId, pollId, questionId)
    if (!there.ok) return there
    const before = there.value.find((option) => option.id === id)
    if (!before) return refused('unknown')
    const photoId = photo === 'keep' ? before.photoId : photo === 'remove' ? null : photo.id
    await tx.pollOption.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { ...columns(content), photoId },
      select: { id: true },
    })
    if (before.photoId && before.photoId !== photoId) await removePhoto(tx, { municipalityId, id: before.photoId })
    await onePassive(tx, municipalityId, questionId, id, content.passive)
    return done()
  })
}

/** Takes an option off the ballot. */
export function removeOption(
  staff: Staff,
  pollId: string,
  questionId: string,
  id: string,
): Promise<Outcome<void, OptionRefusal>> {
  const { municipalityId } = staff
  return changeDraft<void, Own>(staff, pollId, async (tx) => {
    const there = await optionsOf(tx, municipalityId, pollId, questionId)
    if (!there.ok) return there
    const gone = there.value.find((option) => option.id === id)
    if (!gone) return done()
    await tx.pollOption.deleteMany({ where: { municipalityId, questionId, id } })
    if (gone.photoId) await removePhoto(tx, { municipalityId, id: gone.photoId })
    const rest = there.value.filter((option) => option !== gone).map((option) => option.id)
    await setOrder(tx, 'PollOption', municipalityId, rest)
    return done()
  })
}

/** Swaps an option with the one above or below. */
export function moveOption(
  staff: Staff,
  pollId: string,
  questionId: string,
  id: string,
  direction: 'up' | 'down',
): Promise<Outcome<void, OptionRefusal>> {
  const { municipalityId } = staff
  return changeDraft<void, Own>(staff, pollId, async (tx) => {
    const there = await optionsOf(tx, municipalityId, pollId, questionId)
    if (!there.ok) return there
    const ids = there.value.map((option) => option.id)
    await setOrder(tx, 'PollOption', municipalityId, moved(ids, id, direction))
    return done()
  })
}

type Row = { id: string; title: string; photoId: string | null; passive: boolean }

async function optionsOf(
  tx: Tx,
  municipalityId: string,
  pollId: string,
  questionId: string,
): Promise<Outcome<Row[], 'unknown' | 'fixed'>> {
  const question = await tx.pollQuestion.findFirst({
    where: { municipalityId, pollId, id: questionId },
    select: {
      kind: true,
      options: { select: { id: true, title: true, photoId: true, passive: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!question) return refused('unknown')
  return question.kind === 'yesNo' ? refused('fixed') : done(question.options)
}

async function passiveLast(tx: Tx, municipalityId: string, pollId: string, questionId: string): Promise<void> {
  const there = await optionsOf(tx, municipalityId, pollId, questionId)
  if (!there.ok || !there.value.some(({ passive }) => passive)) return
  const ids = there.value.toSorted((a, b) => Number(a.passive) - Number(b.passive)).map(({ id }) => id)
  await setOrder(tx, 'PollOption', municipalityId, ids)
}

async function onePassive(tx: Tx, municipalityId: string, questionId: string, id: string, passive: boolean) {
  if (!passive) return
  await tx.pollOption.updateMany({ where: { municipalityId, questionId, id: { not: id } }, data: { passive: false } })
}

function columns({ cost, ...content }: OptionContent) {
  return { ...content, cost: cost === null ? null : BigInt(cost) }
}
