import { record } from '#app/chronicle/record.server.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, isDuplicate, prisma, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type IdeaRefusal, linkIdeas } from './idea-link.server.ts'
import { type LockedProject, lockProject, type Staff } from './lock.server.ts'
import { correctableTexts } from './project.ts'
import { type MasterData, master, type Promises, promises } from './project-columns.ts'

export type NewProject = MasterData &
  Promises & {
    /** made with the form: sent twice, it is stored once */
    id: string
    /** ideas the project comes from, and the words their authors and supporters are told with it */
    ideaIds: string[]
    answer: string
  }

export type CreateRefusal = IdeaRefusal | 'unknown-topic' | 'unknown-district'

/** Creates a project that only staff see yet; its ideas become planned, with the answer given. */
export async function createProject(
  staff: Staff,
  project: NewProject,
): Promise<Outcome<{ id: string; number: number }, CreateRefusal>> {
  const { id, ideaIds, answer, ...content } = project
  const { municipalityId } = staff
  const missing = await missingPlace(municipalityId, content)
  if (missing) return refused(missing)
  try {
    return await inTransaction(async (tx) => {
      const number = await nextNumber(tx, municipalityId, 'project')
      await tx.project.create({
        data: {
          ...master(content),
          ...promises(content),
          municipalityId,
          id,
          number,
          title: content.title,
          summary: content.summary,
        },
        select: { id: true },
      })
      const linked = await linkIdeas(tx, staff, id, ideaIds, answer)
      if (!linked.ok) return linked
      await record(tx, {
        municipalityId,
        actorId: staff.id,
        kind: 'project.created',
        subjectId: id,
        public: false,
        facts: { number, ideas: ideaIds.length },
      })
      return done({ id, number })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const stored = await prisma.project.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { id: true, number: true },
    })
    if (!stored) throw error
    return done(stored)
  }
}

export type EditRefusal = 'unknown' | 'promised' | 'unknown-topic' | 'unknown-district'

/**
 * Changes a project. Before publication everything; afterwards the promises (`changes` with dates, money, state) are refused, as only an update
 * changes them. Corrected texts of a published project are written into its public history with the words that stood there before.
 */
export async function editProject(
  staff: Staff,
  id: string,
  changes: Partial<MasterData & Promises>,
): Promise<Outcome<{ number: number }, EditRefusal>> {
  const { municipalityId } = staff
  const missing = await missingPlace(municipalityId, changes)
  if (missing) return refused(missing)
  return inTransaction(async (tx) => {
    const project = await lockProject(tx, municipalityId, id)
    if (!project) return refused('unknown')
    if (project.publishedAt && hasPromises(changes)) return refused('promised')
    await tx.project.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { ...master(changes), ...promises(changes) },
      select: { id: true },
    })
    if (project.publishedAt) await recordCorrections(tx, staff, project, changes)
    await record(tx, {
      municipalityId,
      actorId: staff.id,
      kind: 'project.edited',
      subjectId: id,
      public: false,
      facts: { number: project.number },
    })
    return done({ number: project.number })
  })
}

async function recordCorrections(tx: Tx, staff: Staff, project: LockedProject, changes: Partial<MasterData>) {
  for (const field of correctableTexts) {
    const now = changes[field]
    if (now === undefined || now === project[field]) continue
    await record(tx, {
      municipalityId: staff.municipalityId,
      actorId: staff.id,
      kind: 'project.corrected',
      subjectId: project.id,
      public: true,
      facts: { number: project.number, field, was: project[field], now },
    })
  }
}

function hasPromises(changes: Partial<Promises>): boolean {
  return Object.keys(promises(changes)).length > 0
}

async function missingPlace(
  municipalityId: string,
  { topicId, districtId }: { topicId?: string | null; districtId?: string | null },
): Promise<'unknown-topic' | 'unknown-district' | null> {
  if (topicId && !(await prisma.topic.count({ where: { municipalityId, id: topicId } }))) return 'unknown-topic'
  if (districtId && !(await prisma.district.count({ where: { municipalityId, id: districtId } })))
    return 'unknown-district'
  return null
}
