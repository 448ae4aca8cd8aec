import { record } from '#app/chronicle/record.server.ts'
import { wordsFixedUntil } from '#app/moderation/history.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { type ProcessNow, processNow } from '#app/processes/permission.server.ts'
import type { IdeaStatus } from './idea.ts'

export type Words = { title: string; text: string }

export type HeldWording = Words & {
  id: string
  number: number
  status: IdeaStatus
  authorId: string
  submittedAt: Date
  hiddenAt: Date | null
  withdrawnAt: Date | null
  /** the present wording; 1 when nobody has changed it yet */
  version: number
  /** may this person change it: author or co-author */
  writes: boolean
  revisedToday: number
  fixedUntil: Date | null
  phaseId: string | null
  /** its process at this moment, which says whether words may change */
  processNow: ProcessNow | null
}

/** Reads an idea with its words and holds it until the transaction ends, so that two who change it do so one after the other. */
export async function holdWording(
  tx: Tx,
  person: { municipalityId: string; id: string },
  number: number,
): Promise<HeldWording | null> {
  const { municipalityId, id: personId } = person
  // locked first: what is counted in the same statement would be as old as its beginning
  await tx.$queryRaw`
    select id from "Idea" where "municipalityId" = ${municipalityId}::uuid and number = ${number}::int for update`
  const [idea] = await tx.$queryRaw<Omit<HeldWording, 'processNow' | 'fixedUntil'>[]>`
    select i.id, i.number, i."phaseId", i.title, i.text, i.status::text, i."authorId", i."submittedAt", i."hiddenAt", i."withdrawnAt",
      coalesce((select max(v.number) from "IdeaVersion" v where v."municipalityId" = i."municipalityId" and v."ideaId" = i.id), 1) as version,
      (select count(*)::int from "IdeaVersion" v where v."municipalityId" = i."municipalityId" and v."ideaId" = i.id and v.number > 1
        and v."writtenAt" > now() - interval '1 day') as "revisedToday",
      i."authorId" = ${personId}::uuid or exists (select 1 from "IdeaCoauthor" c
        where c."municipalityId" = i."municipalityId" and c."ideaId" = i.id and c."personId" = ${personId}::uuid) as writes
    from "Idea" i where i."municipalityId" = ${municipalityId}::uuid and i.number = ${number}::int`
  if (!idea) return null
  const { phaseId } = idea
  const fixedUntil = await wordsFixedUntil(tx, municipalityId, idea.id)
  return { ...idea, fixedUntil, processNow: phaseId ? await processNow(tx, municipalityId, { phaseId }) : null }
}

/** The words an idea came with become its first version; nothing happens when there are versions already. */
export async function keepFirstVersion(tx: Tx, municipalityId: string, idea: HeldWording): Promise<void> {
  const { id: ideaId, title, text, authorId: writtenById, submittedAt: writtenAt } = idea
  await tx.ideaVersion.createMany({
    data: [{ municipalityId, ideaId, number: 1, title, text, writtenById, writtenAt }],
    skipDuplicates: true,
  })
}

/** Puts new words in place of the present ones; every wording stays readable. */
export async function storeWording(
  tx: Tx,
  writer: { municipalityId: string; id: string },
  idea: HeldWording,
  words: Words & { note: string; amendmentId?: string },
): Promise<void> {
  const { municipalityId, id: writtenById } = writer
  const { title, text, note, amendmentId = null } = words
  await keepFirstVersion(tx, municipalityId, idea)
  const version = idea.version + 1
  await tx.ideaVersion.create({
    data: { municipalityId, ideaId: idea.id, number: version, title, text, note, writtenById, amendmentId },
    select: { number: true },
  })
  await tx.idea.updateMany({ where: { municipalityId, id: idea.id }, data: { title, text } })
  await record(tx, {
    municipalityId,
    actorId: writtenById,
    kind: 'idea.revised',
    subjectId: idea.id,
    public: true,
    facts: { number: idea.number, version, amendmentId },
  })
}
