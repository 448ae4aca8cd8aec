import { type ImportedIdea, mergeImported, removeUntouched, storeImported } from '#app/ideas/import.server.ts'
import { forgetAreas } from '#app/municipalities/known-areas.server.ts'
import { inTransaction, prisma, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.ts'
import { type AreaIds, createMissingAreas } from './import-areas.server.ts'
import { type CheckedIdea, checkRows, idKey } from './import-check.server.ts'
import type { ImportField } from './import-fields.ts'
import { readRows, removeRows, tidyRows } from './import-rows.server.ts'

type Key = { municipalityId: string; id: string }
type Work = Key & { undo: boolean }

export const importJobName = 'office.import'
const batchSize = 250

export const importJob: Job<Work> = { name: importJobName, work: workOff }
export const tidyImportsJob: Job = { name: 'office.tidyImports', work: () => tidyRows(), schedule: '50 3 * * *' }

async function workOff({ municipalityId, id, undo }: Work): Promise<void> {
  const key = { municipalityId, id }
  try {
    await (undo ? takeBack(key) : bringIn(key))
  } catch (error) {
    log.error({ err: error, job: importJobName }, 'import failed')
    await prisma.importRun.updateMany({ where: key, data: { state: 'failed', finishedAt: new Date() } })
  }
}

// begun anew after a crash: what is stored already is known by its key
async function bringIn(key: Key): Promise<void> {
  const { municipalityId } = key
  const run = await runOf(key)
  const rows = run && (await readRows(key))
  if (!run || !rows || (run.state !== 'waiting' && run.state !== 'running')) return
  const check = await checkRows(municipalityId, rows, run.mapping as (ImportField | '')[], run.addAreas)
  const before = await prisma.importedIdea.count({ where: { municipalityId, runId: key.id } })
  await prisma.importRun.updateMany({
    where: key,
    data: {
      state: 'running',
      total: check.ideas.length + before,
      done: before,
      stored: before,
      known: check.known + check.twice - before,
      refused: check.bad.length,
    },
  })
  const areas = await createMissingAreas(municipalityId, check.ideas)
  forgetAreas(municipalityId)
  const authors = new Map<string, string>()
  for (let at = 0; at < check.ideas.length; at += batchSize) {
    const batch = check.ideas.slice(at, at + batchSize)
    const asked = await inTransaction((tx) => storeBatch(tx, { key, staffId: run.startedById, areas, authors }, batch))
    if (asked) break
  }
  await mergeAll(key, check.ideas)
  await finish(key)
  await removeRows(key)
}

type Circumstances = { key: Key; staffId: string; areas: AreaIds; authors: Map<string, string> }

/** Stores some ideas and how far the run is; answers whether somebody wants it to stop. */
async function storeBatch(
  tx: Tx,
  { key, staffId, areas, authors }: Circumstances,
  batch: CheckedIdea[],
): Promise<boolean> {
  const { municipalityId, id: runId } = key
  const ideas: ImportedIdea[] = []
  for (const { sourceId: _, topic, district, author, mergedInto: __, line: ___, sourceKey: ____, ...idea } of batch) {
    ideas.push({
      ...idea,
      id: newId(),
      topicId: areas.topics.get(topic.toLowerCase()) ?? null,
      districtId: areas.districts.get(district.toLowerCase()) ?? null,
      authorId: await authorFor(tx, municipalityId, authors, author),
    })
  }
  await storeImported(tx, { municipalityId, id: staffId }, ideas, runId)
  await tx.importedIdea.createMany({
    data: ideas.map(({ id }, at) => ({ municipalityId, sourceKey: batch[at]!.sourceKey, ideaId: id, runId })),
  })
  const [run] = await tx.$queryRaw<{ asked: boolean }[]>`
    update "ImportRun" set done = done + ${batch.length}::int, stored = stored + ${batch.length}::int
    where "municipalityId" = ${municipalityId}::uuid and id = ${runId}::uuid returning "cancelAskedAt" is not null as asked`
  return run?.asked ?? true
}

/**
 * One person without an account for each name of a file, one for all rows without a name. Never an account: whoever has one may have another
 * name, and a name is no proof.
 */
async function authorFor(
  tx: Tx,
  municipalityId: string,
  authors: Map<string, string>,
  name: string | null,
): Promise<string> {
  const known = authors.get(name ?? '')
  if (known) return known
  const id = newId()
  await tx.person.create({
    data: { municipalityId, id, displayName: name, withoutAccount: true },
    select: { id: true },
  })
  authors.set(name ?? '', id)
  return id
}

async function mergeAll({ municipalityId }: Key, ideas: CheckedIdea[]): Promise<void> {
  const merged = ideas.filter(({ mergedInto }) => mergedInto !== '')
  if (merged.length === 0) return
  const keys = merged.flatMap(({ sourceKey, mergedInto }) => [sourceKey, idKey(mergedInto)])
  const stored = await prisma.importedIdea.findMany({
    where: { municipalityId, sourceKey: { in: keys } },
    select: { sourceKey: true, ideaId: true },
  })
  const ids = new Map(stored.map(({ sourceKey, ideaId }) => [sourceKey, ideaId]))
  const pairs = merged.flatMap(({ sourceKey, mergedInto, statusSince }) => {
    const [id, intoId] = [ids.get(sourceKey), ids.get(idKey(mergedInto))]
    return id && intoId ? [{ id, intoId, since: statusSince }] : []
  })
  for (let at = 0; at < pairs.length; at += batchSize)
    await inTransaction((tx) => mergeImported(tx, municipalityId, pairs.slice(at, at + batchSize)))
}

async function takeBack(key: Key): Promise<void> {
  const { municipalityId, id: runId } = key
  const ideas = await prisma.importedIdea.findMany({ where: { municipalityId, runId }, select: { ideaId: true } })
  await prisma.importRun.updateMany({ where: key, data: { state: 'running', total: ideas.length, done: 0 } })
  // merged ones first: what they went into can only go after them
  const merged = await prisma.idea.findMany({
    where: { municipalityId, imported: { runId }, mergedIntoId: { not: null } },
    select: { id: true },
  })
  const first = new Set(merged.map(({ id }) => id))
  const ids = [...first, ...ideas.map(({ ideaId }) => ideaId).filter((id) => !first.has(id))]
  for (let at = 0; at < ids.length; at += batchSize) {
    const batch = ids.slice(at, at + batchSize)
    await inTransaction(async (tx) => {
      await removeUntouched(tx, municipalityId, batch)
      await tx.importRun.updateMany({ where: key, data: { done: { increment: batch.length } } })
    })
  }
  const kept = await prisma.importedIdea.count({ where: { municipalityId, runId } })
  await prisma.$executeRaw`
    delete from "Person" p where p."municipalityId" = ${municipalityId}::uuid and p."withoutAccount"
      and not exists (select 1 from "Idea" i where i."municipalityId" = p."municipalityId" and i."authorId" = p.id)
      and not exists (select 1 from "ChronicleEntry" c where c."municipalityId" = p."municipalityId" and c."actorId" = p.id)
      and p."deletedAt" is null`
  await prisma.importRun.updateMany({ where: key, data: { kept } })
  await finish(key)
}

async function finish({ municipalityId, id }: Key): Promise<void> {
  await prisma.$executeRaw`
    update "ImportRun" set state = case when "cancelAskedAt" is null then 'finished' else 'cancelled' end::"RunState", "finishedAt" = now()
    where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
}

function runOf({ municipalityId, id }: Key) {
  return prisma.importRun.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { state: true, mapping: true, addAreas: true, startedById: true },
  })
}
