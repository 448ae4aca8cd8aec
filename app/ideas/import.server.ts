import { recordPast } from '#app/chronicle/record.server.ts'
import { nextNumbers } from '#app/municipalities/numbers.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { DeclineReason, IdeaStatus } from './idea.ts'

/** An idea that was collected elsewhere, with what became of it so far. */
export type ImportedIdea = {
  id: string
  title: string
  text: string
  status: IdeaStatus
  statusSince: Date
  submittedAt: Date
  topicId: string | null
  districtId: string | null
  latitude: number | null
  longitude: number | null
  authorId: string
  /** the latest answer of the administration */
  answer: { text: string; at: Date; reason: DeclineReason | null; forwardedTo: string | null } | null
}

type Staff = { municipalityId: string; id: string }

/** Stores ideas from before, in their order. Nobody is told of them. Merged ones become so by `mergeImported`. */
export async function storeImported(tx: Tx, staff: Staff, ideas: ImportedIdea[], runId: string): Promise<void> {
  const { municipalityId } = staff
  if (ideas.length === 0) return
  const first = await nextNumbers(tx, municipalityId, 'idea', ideas.length)
  await tx.idea.createMany({
    data: ideas.map(({ answer: _answer, ...idea }, at) => ({
      ...idea,
      municipalityId,
      number: first + at,
      status: idea.status === 'merged' ? 'new' : idea.status,
      channel: 'imported' as const,
    })),
  })
  await tx.ideaAnswer.createMany({
    data: ideas.flatMap(({ id, status, answer }) =>
      answer
        ? [
            {
              municipalityId,
              id: newId(),
              ideaId: id,
              status,
              text: answer.text,
              answeredById: staff.id,
              ...rest(answer),
            },
          ]
        : [],
    ),
  })
  await recordPast(
    tx,
    ideas.map(({ id, submittedAt }, at) => ({
      municipalityId,
      actorId: staff.id,
      kind: 'idea.submitted',
      subjectId: id,
      public: true,
      facts: { number: first + at, channel: 'imported', runId },
      at: submittedAt,
    })),
  )
}

/** Lets imported ideas be merged into others, as they were where they come from. */
export async function mergeImported(
  tx: Tx,
  municipalityId: string,
  pairs: { id: string; intoId: string; since: Date }[],
): Promise<void> {
  for (const { id, intoId, since } of pairs)
    await tx.idea.updateMany({
      where: { municipalityId, id },
      data: { status: 'merged', mergedIntoId: intoId, statusSince: since },
    })
}

/**
 * Takes imported ideas out again, without a trace in lists, and answers with those that are gone. Whatever somebody reacted to since then
 * stays: a support, another answer, a comment, a report, a follower, a project, a hiding, something merged.
 */
export async function removeUntouched(tx: Tx, municipalityId: string, ids: string[]): Promise<string[]> {
  const gone = await tx.$queryRaw<{ id: string }[]>`
    delete from "Idea" i where i."municipalityId" = ${municipalityId}::uuid and i.id = any(${ids}::uuid[])
      and i."supportCount" = 0 and i."hiddenAt" is null and i."withdrawnAt" is null
      and not exists (select 1 from "IdeaSupport" s where s."municipalityId" = i."municipalityId" and s."ideaId" = i.id)
      and not exists (select 1 from "ProjectIdea" l where l."municipalityId" = i."municipalityId" and l."ideaId" = i.id)
      and not exists (select 1 from "Thread" t where t."municipalityId" = i."municipalityId" and t.id = i.id)
      and not exists (select 1 from "ModerationCase" r where r."municipalityId" = i."municipalityId" and r."subjectId" = i.id)
      and not exists (select 1 from "Follow" f where f."municipalityId" = i."municipalityId" and f.kind = 'idea' and f."subjectId" = i.id)
      and not exists (select 1 from "Idea" m where m."municipalityId" = i."municipalityId" and m."mergedIntoId" = i.id
        and not m.id = any(${ids}::uuid[]))
      and not exists (select 1 from "ChronicleEntry" c where c."municipalityId" = i."municipalityId" and c."subjectKind" = 'idea'
        and c."subjectId" = i.id and c.kind <> 'idea.submitted')
    returning i.id`
  return gone.map(({ id }) => id)
}

function rest({ at, reason, forwardedTo }: NonNullable<ImportedIdea['answer']>) {
  return { answeredAt: at, reason, forwardedTo }
}
