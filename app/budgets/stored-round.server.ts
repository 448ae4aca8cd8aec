import { randomBytes } from 'node:crypto'
import type { BudgetRule } from '#app/methods/count.ts'
import type { PbElection } from '#app/methods/pabulib.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { inTransaction, rows, type Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { seedHashOf } from '#app/polls/poll-key.server.ts'
import { storeProcess } from '#app/processes/planning.server.ts'
import { formatNumber } from '#app/ui/format.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { centsOf, daysOf, kindOf, marksOf } from './election.ts'
import type { Staff } from './lock.server.ts'
import { importTexts } from './texts/import.ts'

/** What was stored of a round so far. */
export type StoredRound = {
  budgetId: string
  processId: string
  pollId: string
  number: number
  startsAt: Date
  endsAt: Date
  /** stored with the last ballot: without it nothing is counted */
  seed: string
}

/** A closed round with process, vote, pot and proposals, which only staff see. */
export async function storeRound(
  staff: Staff,
  file: { id: string; title: string; fileName: string; rule: BudgetRule },
  election: PbElection,
  language: Language,
): Promise<StoredRound> {
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
        municipalityId,
        id: pollId,
        number: pollNumber,
        processId,
        phaseId: phase.id,
        createdById: staff.id,
        ...content,
        afterwards: t.afterwards,
        receipts: false,
        ...moments,
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
      ...rest,
      id: newId(),
      number,
      budgetId,
      potId,
      optionId,
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

/** The ballots, some thousands at a time. */
export async function storeBallots(municipalityId: string, pollId: string, election: PbElection): Promise<void> {
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
