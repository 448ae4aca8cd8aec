import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, isDuplicate, isStillUsed, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { AreaList } from './area-form.ts'
import { forgetAreas } from './known-areas.server.ts'

/** Districts of a municipality in their order. */
export function listDistricts(municipalityId: string) {
  return prisma.district.findMany({
    where: { municipalityId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, latitude: true, longitude: true },
  })
}

/** Topics of a municipality in their order. */
export function listTopics(municipalityId: string) {
  return prisma.topic.findMany({
    where: { municipalityId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, icon: true },
  })
}

/** Renames, removes and adds districts or topics in one go; what is in use cannot be removed, a name stands there once. */
export async function saveAreas(editor: CurrentPerson, areas: AreaList): Promise<Outcome<undefined, 'used' | 'twice'>> {
  const { municipalityId } = editor
  try {
    await inTransaction(async (tx) => {
      await (areas.list === 'district'
        ? saveDistricts(tx, municipalityId, areas)
        : saveTopics(tx, municipalityId, areas))
      await record(tx, {
        municipalityId,
        actorId: editor.id,
        kind: 'municipality.areasChanged',
        subjectId: municipalityId,
        public: false,
        facts: { list: areas.list },
      })
    })
    forgetAreas(municipalityId)
    return done()
  } catch (error) {
    if (isStillUsed(error)) return refused('used')
    if (isDuplicate(error)) return refused('twice')
    throw error
  }
}

async function saveDistricts(tx: Tx, municipalityId: string, { kept, added }: AreaList): Promise<void> {
  const removed = kept.filter(({ name }) => name === '').map(({ id }) => id)
  await tx.district.deleteMany({ where: { municipalityId, id: { in: removed } } })
  // names are unique: two that swap theirs must not meet on the way; what a colleague added meanwhile keeps its name
  const ids = kept.map(({ id }) => id)
  await tx.$executeRaw`
    update "District" set name = id::text where "municipalityId" = ${municipalityId}::uuid and id = any(${ids}::uuid[])`
  for (const [position, { id, name }] of kept.entries()) {
    await tx.district.updateMany({ where: { municipalityId, id }, data: { name, position } })
  }
  await tx.district.createMany({
    data: added.map((name, at) => ({ municipalityId, id: newId(), name, position: kept.length + at })),
  })
}

async function saveTopics(tx: Tx, municipalityId: string, { kept, added }: AreaList): Promise<void> {
  const removed = kept.filter(({ name }) => name === '').map(({ id }) => id)
  await tx.topic.deleteMany({ where: { municipalityId, id: { in: removed } } })
  const ids = kept.map(({ id }) => id)
  await tx.$executeRaw`
    update "Topic" set name = id::text where "municipalityId" = ${municipalityId}::uuid and id = any(${ids}::uuid[])`
  for (const [position, { id, name, icon }] of kept.entries()) {
    await tx.topic.updateMany({ where: { municipalityId, id }, data: { name, position, ...(icon ? { icon } : {}) } })
  }
  await tx.topic.createMany({
    data: added.map((name, at) => ({ municipalityId, id: newId(), name, icon: 'other', position: kept.length + at })),
  })
}
