import { record } from '#app/chronicle/record.server.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, isDuplicate, isStillUsed, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type BlueprintKey, blueprints, datesOf } from './blueprints.ts'
import { factsOf, lockProcess, type Staff } from './lock.server.ts'
import type { PhaseKind, PhaseSettings, ProcessLevel } from './process.ts'
import { blueprintTexts } from './texts/blueprints.ts'

export type ProcessArea = { type: 'Polygon'; coordinates: number[][][] }

/** What staff say about a process; `districtIds` and `area` exclude each other, neither is the whole municipality. */
export type ProcessContent = {
  title: string
  summary: string
  purpose: string
  openText: string
  fixedText: string
  level: ProcessLevel
  area: ProcessArea | null
  districtIds: string[]
  topicId: string | null
  department: string
  contactName: string
  contactEmail: string
  decidedBy: string
  /** ISO day */
  decidedOn: string | null
}

export type PlannedPhase = {
  kind: PhaseKind
  title: string
  text: string
  startsAt: Date
  endsAt: Date | null
  settings: PhaseSettings
}

export type NewProcess = {
  /** made with the form: sent twice, it is stored once */
  id: string
  blueprint: BlueprintKey
  title: string
  start: Date
  language: Language
  contactName?: string
  contactEmail?: string
}

export type Created = { id: string; number: number }

/** A process that only staff see, filled from its blueprint: every text and date may be changed afterwards. */
export function createProcess(staff: Staff, wanted: NewProcess): Promise<Created> {
  const { id, blueprint, title, start, language, contactName = '', contactEmail = '' } = wanted
  const words = textsIn(blueprintTexts, language)[blueprint]
  const { level, phases } = blueprints[blueprint]
  const dates = datesOf(phases, start)
  const content: ProcessContent = {
    title,
    summary: words.summary,
    purpose: words.purpose,
    openText: words.open,
    fixedText: words.fixed,
    level,
    area: null,
    districtIds: [],
    topicId: null,
    department: '',
    contactName,
    contactEmail,
    decidedBy: words.decidedBy,
    decidedOn: null,
  }
  const planned = phases.map(({ kind, settings }, index) => ({
    kind,
    settings,
    ...dates[index]!,
    ...words.phases[index]!,
  }))
  return storeProcess(staff, id, blueprint, content, planned)
}

/** Writes a new process with its phases. Sent twice it answers with the one that is there. */
export async function storeProcess(
  staff: Staff,
  id: string,
  blueprint: string,
  content: ProcessContent,
  phases: PlannedPhase[],
): Promise<Created> {
  const { municipalityId } = staff
  try {
    return await inTransaction(async (tx) => {
      const number = await nextNumber(tx, municipalityId, 'process')
      const { districtIds, ...rest } = columns(content)
      await tx.process.create({
        data: { ...rest, municipalityId, id, number, blueprint, createdById: staff.id },
        select: { id: true },
      })
      await setDistricts(tx, municipalityId, id, districtIds)
      await tx.phase.createMany({
        data: phases.map((phase, position) => ({ ...phase, municipalityId, id: newId(), processId: id, position })),
      })
      await note(tx, staff, 'process.created', { id, number, topicId: content.topicId })
      return { id, number }
    })
  } catch (error) {
    const key = { municipalityId_id: { municipalityId, id } }
    const stored = isDuplicate(error)
      ? await prisma.process.findUnique({ where: key, select: { id: true, number: true } })
      : null
    if (stored) return stored
    throw error
  }
}

export type EditRefusal = 'unknown' | 'unknown-topic' | 'unknown-district'

/** Changes what is said about a process. Once it is public the chronicle says in public that it was changed. */
export function editProcess(staff: Staff, id: string, content: ProcessContent): Promise<Outcome<void, EditRefusal>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const process = await lockProcess(tx, municipalityId, id)
    if (!process) return refused('unknown')
    const { districtIds, ...rest } = columns(content)
    const { topicId } = content
    if (topicId && !(await tx.topic.count({ where: { municipalityId, id: topicId } }))) return refused('unknown-topic')
    const known = await tx.district.count({ where: { municipalityId, id: { in: districtIds } } })
    if (known !== new Set(districtIds).size) return refused('unknown-district')
    await tx.process.update({ where: { municipalityId_id: { municipalityId, id } }, data: rest, select: { id: true } })
    await setDistricts(tx, municipalityId, id, districtIds)
    await note(tx, staff, 'process.changed', process, process.public)
    return done()
  })
}

/** Throws a process away that nobody outside has seen. 'in-use': something was prepared in it, such as a poll. */
export async function discardProcess(
  staff: Staff,
  id: string,
): Promise<Outcome<void, 'unknown' | 'published' | 'in-use'>> {
  const { municipalityId } = staff
  try {
    return await inTransaction(async (tx) => {
      const process = await lockProcess(tx, municipalityId, id)
      if (!process) return refused('unknown')
      if (process.publishedAt) return refused('published')
      await tx.process.delete({ where: { municipalityId_id: { municipalityId, id } }, select: { id: true } })
      await note(tx, staff, 'process.discarded', process)
      return done()
    })
  } catch (error) {
    if (isStillUsed(error)) return refused('in-use')
    throw error
  }
}

/** Writes into the chronicle what was done with a process. */
export async function note(
  tx: Tx,
  staff: Staff,
  kind: `process.${string}`,
  process: { id: string; number: number; topicId: string | null },
  isPublic = false,
): Promise<void> {
  await record(tx, {
    municipalityId: staff.municipalityId,
    actorId: staff.id,
    kind,
    subjectId: process.id,
    public: isPublic,
    facts: factsOf(process),
  })
}

function columns({ area, decidedOn, ...rest }: ProcessContent) {
  return {
    ...rest,
    area: area ?? Prisma.DbNull,
    decidedOn: decidedOn === null ? null : new Date(`${decidedOn}T00:00:00Z`),
  }
}

async function setDistricts(tx: Tx, municipalityId: string, processId: string, districtIds: string[]): Promise<void> {
  await tx.processDistrict.deleteMany({ where: { municipalityId, processId } })
  await tx.processDistrict.createMany({
    data: [...new Set(districtIds)].map((districtId) => ({ municipalityId, processId, districtId })),
  })
}
