import { randomBytes } from 'node:crypto'
import type { BudgetRule } from '#app/methods/count.ts'
import { type PbElection, readPabulib } from '#app/methods/pabulib.ts'
import type { PbProblem } from '#app/methods/pabulib-table.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, prisma, rows, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { countJobName } from '#app/polls/counting.server.ts'
import { fewestBallots } from '#app/polls/poll.ts'
import { seedHashOf } from '#app/polls/poll-key.server.ts'
import { storeProcess } from '#app/processes/planning.server.ts'
import { formatNumber } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { centsOf, daysOf, kindOf, marksOf } from './election.ts'
import { lockBudget, note, type Staff } from './lock.server.ts'
import { importTexts } from './texts/import.ts'

export type RoundFile = {
  /** made with the form: sent twice, it is read once */
  id: string
  title: string
  fileName: string
  text: string
  rule: BudgetRule
}
export type ImportAnswer =
  | { ok: true; value: { id: string; number: number } }
  | { ok: false; reason: 'file'; problems: PbProblem[] }
  | { ok: false; reason: 'too-big' | 'too-few' | 'running' }

export const mostBytes = 32_000_000
export const mostVotes = 500_000
export const mostProjects = 1_000

/**
 * Reads a .pb file as a closed round: a process that is over, with its pot, proposals and ballots. The job counts it, as any vote. Until the last
 * ballot is stored only staff see it; cut off in between, what is there goes with the next attempt.
 */
export async function importRound(staff: Staff, file: RoundFile, language: Language = 'de'): Promise<ImportAnswer> {
  if (file.text.length > mostBytes) return { ok: false, reason: 'too-big' }
  const reading = readPabulib(file.text)
  if (!reading.ok) return { ok: false, reason: 'file', problems: reading.problems }
  const { election } = reading
  if (election.voters.length > mostVotes || election.projects.length > mostProjects)
    return { ok: false, reason: 'too-big' }
  if (election.voters.length < fewestBallots) return { ok: false, reason: 'too-few' }
  const before = await earlierAttempt(staff, file.id)
  if (before) return before
  const made = await storeRound(staff, file, election, language)
  try {
    await storeBallots(staff.municipalityId, made.pollId, election)
    await finish(staff, made)
  } catch (error) {
    await discard(staff.municipalityId, file.id)
    throw error
  }
  return { ok: true, value: { id: file.id, number: made.number } }
}

const attemptMinutes = 10

async function earlierAttempt({ municipalityId }: Staff, id: string): Promise<ImportAnswer | null> {
  const found = await prisma.budget.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { number: true, createdAt: true, poll: { select: { seed: true } } },
  })
  if (!found) return null
  if (found.poll?.seed) return { ok: true, value: { id, number: found.number } }
  if (found.createdAt.getTime() > Date.now() - attemptMinutes * 60_000) return { ok: false, reason: 'running' }
  await discard(municipalityId, id)
  return null
}

type Made = {
  budgetId: string
  processId: string
  pollId: string
  number: number
  startsAt: Date
  endsAt: Date
  /** stored with the last ballot: without it nothing is counted */
  seed: string
}

async function storeRound(staff: Staff, file: RoundFile, election: PbElection, language: Language): Promise<Made> {
  const { municipalityId } = staff
  const t = textsIn(importTexts, language)
  const counts = {
    votes: formatNumber(language, election.voters.length),
    projects: formatNumber(language, election.projects.length),
  }
  const days = daysOf(election, new Date())
  const processId = newId()
  const content = { title: file.title, summary: t.summary(counts), purpose: t.purpose, decidedBy: t.decidedBy }
  await storeProcess(staff, processId, 'participatoryBudget', { ...nothingSaid, ...content }, [
    { kind: 'budget', title: t.voting, text: '', ...days, settings: {} },
  ])
  return await inTransaction(async (tx) => {
    const phase = await tx.phase.findFirstOrThrow({ where: { municipalityId, processId }, select: { id: true } })
    const pollId = newId()
    const seed = randomBytes(32).toString('hex')
    const pollNumber = await nextNumber(tx, municipalityId, 'poll')
    const moments = { releasedAt: days.startsAt, closedAt: days.endsAt, createdAt: days.startsAt }
    await tx.poll.create({
      data: {
        ...{ municipalityId, id: pollId, number: pollNumber, processId, phaseId: phase.id, createdById: staff.id },
        ...{ ...content, afterwards: t.afterwards, receipts: false, ...moments },
        seedHash: seedHashOf(seed),
        ballotsOnline: election.voters.length,
        ballotsPaper: 0,
      },
      select: { id: true },
    })
    const number = await nextNumber(tx, municipalityId, 'budget')
    const budget = { municipalityId, id: file.id, number, processId, createdById: staff.id, pollId }
    const rule = file.rule as Prisma.InputJsonObject
    await tx.budget.create({
      data: { ...budget, ballotKind: kindOf(election), rule, fixedAt: days.startsAt, importedFrom: file.fileName },
      select: { id: true },
    })
    await storeProposals(tx, { municipalityId, budgetId: file.id, pollId, rule, potTitle: t.pot }, election)
    return { budgetId: file.id, processId, pollId, number, seed, ...days }
  })
}

type Where = {
  municipalityId: string
  budgetId: string
  pollId: string
  rule: Prisma.InputJsonObject
  potTitle: string
}

async function storeProposals(tx: Tx, where: Where, election: PbElection): Promise<void> {
  const { municipalityId, budgetId, pollId, rule, potTitle } = where
  const { projects, unit } = election
  const potId = newId()
  const questionId = newId()
  const budget = BigInt(centsOf(election.budget, unit))
  await tx.budgetPot.create({
    data: { municipalityId, id: potId, budgetId, position: 1, title: potTitle, amount: budget },
    select: { id: true },
  })
  await tx.pollQuestion.create({
    data: {
      municipalityId,
      id: questionId,
      pollId,
      position: 1,
      kind: kindOf(election),
      title: potTitle,
      budget,
      rule,
    },
    select: { id: true },
  })
  const optionIds = idsInOrder(projects.map(({ id }) => id))
  const all = projects.map(({ id, name, cost, more }, at) => ({
    municipalityId,
    id: optionIds[at]!,
    position: at + 1,
    title: name === '' ? id : name,
    cost: BigInt(centsOf(cost, unit)),
    ...placeOf(more),
  }))
  await tx.pollOption.createMany({ data: all.map((option) => ({ ...option, questionId })) })
  await tx.proposal.createMany({
    data: all.map(({ id: optionId, position: number, ...rest }) => ({
      ...{ ...rest, id: newId(), number, budgetId, potId, optionId },
      state: 'admitted' as const,
    })),
  })
}

/** Ids of options that sort as the ids of the file do, numbers by size: ties go as they went there. */
function idsInOrder(keys: string[]): string[] {
  const byKey = new Intl.Collator('en', { numeric: true })
  const ids = keys.map(() => newId()).toSorted()
  const turn = keys.map((_, at) => at).toSorted((a, b) => byKey.compare(keys[a]!, keys[b]!))
  const wanted: string[] = []
  turn.forEach((at, place) => (wanted[at] = ids[place]!))
  return wanted
}

function placeOf(more: Record<string, string>): { latitude: number | null; longitude: number | null } {
  const [latitude, longitude] = [Number.parseFloat(more.latitude ?? ''), Number.parseFloat(more.longitude ?? '')]
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPlace ? { latitude, longitude } : { latitude: null, longitude: null }
}

const perChunk = 5_000

async function storeBallots(municipalityId: string, pollId: string, election: PbElection): Promise<void> {
  let chunk: string[] = []
  let from = 1
  const store = async () => {
    await rows(
      `insert into "CountedBallot" ("municipalityId", "pollId", position, channel, receipt, marks)
       select $1, $2, $3::int - 1 + ballot.at, 'online', '', ballot.marks::json from unnest($4::text[]) with ordinality ballot(marks, at)`,
      [municipalityId, pollId, from, chunk],
    )
    from += chunk.length
    chunk = []
  }
  for (const marks of marksOf(election)) {
    chunk.push(`[[${marks.map((mark) => mark ?? 'null').join(',')}]]`)
    if (chunk.length === perChunk) await store()
  }
  if (chunk.length > 0) await store()
}

/** Everybody sees it from here on, and the job counts. Nobody is told: what is over is no news. */
async function finish(staff: Staff, { budgetId, processId, pollId, startsAt, endsAt, seed }: Made): Promise<void> {
  const { municipalityId } = staff
  await inTransaction(async (tx) => {
    await tx.phase.updateMany({
      where: { municipalityId, processId },
      data: { startsFirst: startsAt, endsFirst: endsAt, openingToldAt: endsAt, closingToldAt: endsAt },
    })
    await tx.process.update({
      where: { municipalityId_id: { municipalityId, id: processId } },
      data: { publishedAt: startsAt, publicationToldAt: endsAt },
      select: { id: true },
    })
    await tx.poll.update({
      where: { municipalityId_id: { municipalityId, id: pollId } },
      data: { seed },
      select: { id: true },
    })
    const budget = await lockBudget(tx, municipalityId, budgetId)
    await note(tx, staff, 'budget.imported', budget!)
    await enqueue(tx, countJobName, { municipalityId, pollId })
  })
}

async function discard(municipalityId: string, budgetId: string): Promise<void> {
  const where = { municipalityId, id: budgetId }
  const found = await prisma.budget.findFirst({ where, select: { processId: true, pollId: true } })
  if (!found) return
  await inTransaction(async (tx) => {
    await tx.budget.deleteMany({ where })
    if (found.pollId) await tx.poll.deleteMany({ where: { municipalityId, id: found.pollId } })
    await tx.process.deleteMany({ where: { municipalityId, id: found.processId } })
  })
}

const nothingSaid = {
  openText: '',
  fixedText: '',
  level: 'decide' as const,
  area: null,
  districtIds: [],
  topicId: null,
  department: '',
  contactName: '',
  contactEmail: '',
  decidedOn: null,
}
