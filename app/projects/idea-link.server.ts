import { record } from '#app/chronicle/record.server.ts'
import { closedFor, storeAnswer } from '#app/ideas/answer.server.ts'
import { lockIdeas } from '#app/ideas/lock.server.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { addAuthorsAsFollowers } from './following.server.ts'
import { lockProject, type Staff } from './lock.server.ts'

export type IdeaRefusal = 'unknown-idea' | 'idea-merged' | 'idea-hidden' | 'idea-withdrawn' | 'answer-missing'

/**
 * Links an idea to a project and gives it the answer that it is planned (done, when the project is). Its author follows the project from
 * now on when it is public; author and supporters are told by the answer.
 */
export function linkIdea(
  staff: Staff,
  projectId: string,
  ideaNumber: number,
  answer: string,
): Promise<Outcome<void, IdeaRefusal | 'unknown'>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = staff
    const project = await lockProject(tx, municipalityId, projectId)
    if (!project) return refused('unknown')
    const idea = await tx.idea.findUnique({
      where: { municipalityId_number: { municipalityId, number: ideaNumber } },
      select: { id: true },
    })
    if (!idea) return refused('unknown-idea')
    const linked = await linkIdeas(
      tx,
      staff,
      projectId,
      [idea.id],
      answer,
      project.state === 'done' ? 'done' : 'planned',
    )
    if (!linked.ok) return linked
    if (project.publishedAt) await addAuthorsAsFollowers(tx, municipalityId, projectId, [idea.id])
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.ideaLinked',
      subjectId: projectId,
      public: project.publishedAt !== null,
      facts: { number: project.number, ideaNumber },
    })
    return done()
  })
}

/** Takes the link between an idea and a project away; the answers given stay. */
export function unlinkIdea(staff: Staff, projectId: string, ideaId: string): Promise<Outcome<void, 'unknown'>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = staff
    const project = await lockProject(tx, municipalityId, projectId)
    if (!project) return refused('unknown')
    const gone = await tx.projectIdea.deleteMany({ where: { municipalityId, projectId, ideaId } })
    if (gone.count === 0) return done()
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.ideaUnlinked',
      subjectId: projectId,
      public: project.publishedAt !== null,
      facts: { number: project.number, ideaId },
    })
    return done()
  })
}

/** Links ideas in the transaction of a larger change; ideas that are linked already stay as they are. */
export async function linkIdeas(
  tx: Tx,
  staff: Staff,
  projectId: string,
  ideaIds: readonly string[],
  answer: string,
  status: 'planned' | 'done' = 'planned',
): Promise<Outcome<void, IdeaRefusal>> {
  const { municipalityId } = staff
  const wanted = [...new Set(ideaIds)]
  if (wanted.length === 0) return done()
  const ideas = await lockIdeas(tx, municipalityId, wanted)
  if (ideas.length < wanted.length) return refused('unknown-idea')
  const closed = ideas.map(closedFor).find((reason) => reason !== null)
  if (closed) return refused(`idea-${closed}`)
  const toAnswer = ideas.filter((idea) => idea.status !== status && idea.status !== 'done')
  if (toAnswer.length > 0 && answer.trim() === '') return refused('answer-missing')
  await tx.projectIdea.createMany({
    data: wanted.map((ideaId) => ({ municipalityId, projectId, ideaId })),
    skipDuplicates: true,
  })
  for (const idea of toAnswer)
    await storeAnswer(tx, staff, idea, { id: newId(), status, reason: null, forwardedTo: null, text: answer })
  return done()
}

/** Tells the ideas of a project that is done so: their status becomes done, with these words. */
export async function answerLinkedIdeas(tx: Tx, staff: Staff, projectId: string, text: string): Promise<void> {
  const { municipalityId } = staff
  const links = await tx.projectIdea.findMany({ where: { municipalityId, projectId }, select: { ideaId: true } })
  const ideas = await lockIdeas(
    tx,
    municipalityId,
    links.map((link) => link.ideaId),
  )
  for (const idea of ideas) {
    if (idea.status === 'done' || closedFor(idea)) continue
    await storeAnswer(tx, staff, idea, { id: newId(), status: 'done', reason: null, forwardedTo: null, text })
  }
}
