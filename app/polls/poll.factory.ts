import type { CountingRule } from '#app/methods/count.ts'
import { nextNumber } from '#app/municipalities/numbers.server.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { aProcess, inDays, type MadeProcess } from '#app/processes/process.factory.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type Cast, castBallot } from './casting.server.ts'
import { closePoll } from './closing.server.ts'
import { countPoll } from './counting.server.ts'
import type { BallotQuestion, Marks, PollAccess, QuestionKind } from './poll.ts'
import { sealSeed } from './poll-key.server.ts'
import { pollPage } from './reading.server.ts'
import type { Voter } from './voter.server.ts'

type OptionDetails = { title?: string; cost?: number; passive?: boolean }
export type QuestionDetails = {
  kind?: QuestionKind
  title?: string
  options?: OptionDetails[]
  minimum?: number | null
  maximum?: number | null
  budget?: number | null
  points?: number | null
  shuffled?: boolean
  districtId?: string | null
  rule?: CountingRule
}
export type PollDetails = {
  title?: string
  questions?: QuestionDetails[]
  /** of the one question, when nothing else is said about it */
  kind?: QuestionKind
  access?: PollAccess
  minimumAge?: number | null
  districtIds?: string[]
  paper?: boolean
  receipts?: boolean
  eligible?: number | null
  released?: boolean
  startsAt?: Date
  endsAt?: Date | null
  process?: MadeProcess
  publishedAt?: Date | null
}
export type MadePoll = {
  id: string
  municipalityId: string
  number: number
  process: MadeProcess
  phaseId: string
  questions: BallotQuestion[]
}

/** A poll with one question; released and running since yesterday unless said. */
export async function aPoll(municipality: { id: string }, details: PollDetails = {}): Promise<MadePoll> {
  const { startsAt = inDays(-1), endsAt = inDays(14), released = true, publishedAt = inDays(-2) } = details
  const phases = [{ kind: 'vote' as const, title: 'Abstimmen', startsAt, endsAt }]
  const process = details.process ?? (await aProcess(municipality, { phases, publishedAt }))
  const municipalityId = municipality.id
  const id = newId()
  const phaseId = process.phaseIds[0]!
  const number = await inTransaction(async (tx) => {
    const next = await nextNumber(tx, municipalityId, 'poll')
    await tx.poll.create({
      data: {
        municipalityId,
        id,
        number: next,
        processId: process.id,
        phaseId,
        title: details.title ?? 'Wie soll der Platz heißen?',
        summary: 'Der Platz vor dem Rathaus bekommt einen Namen.',
        purpose: 'Bisher hat er keinen.',
        decidedBy: 'Der Stadtrat',
        afterwards: 'Der Rat beschließt den Namen, der gewinnt.',
        access: details.access ?? 'account',
        minimumAge: details.minimumAge ?? null,
        paper: details.paper ?? false,
        receipts: details.receipts ?? true,
        eligible: details.eligible ?? null,
        createdById: process.staff.id,
        districts: { create: (details.districtIds ?? []).map((districtId) => ({ districtId })) },
      },
      select: { id: true },
    })
    const questions = details.questions ?? [{ kind: details.kind ?? 'approval' }]
    for (const [at, question] of questions.entries()) {
      await tx.pollQuestion.create({ data: questionRow(municipalityId, id, at + 1, question), select: { id: true } })
    }
    if (released) {
      const { seedHash } = await sealSeed(tx, { municipalityId, id })
      await tx.poll.update({
        where: { municipalityId_id: { municipalityId, id } },
        data: { releasedAt: inDays(-3), seedHash },
        select: { id: true },
      })
    }
    return next
  })
  const page = await pollPage(municipalityId, number, { released: false })
  return { id, municipalityId, number, process, phaseId, questions: page!.questions }
}

const majority = { majority: 'simple' as const, turnoutPercent: null, yesPercent: null }
const rules: Record<QuestionKind, CountingRule> = {
  yesNo: { method: 'yesNo', thresholds: majority, eligible: null },
  single: { method: 'plurality' },
  approval: { method: 'approval' },
  score: { method: 'score', by: 'mean' },
  ranking: { method: 'schulze' },
  consensing: { method: 'consensing', passive: null },
  budgetApproval: { method: 'approval' },
  knapsack: { method: 'approval' },
  points: { method: 'points' },
}

function questionRow(
  municipalityId: string,
  pollId: string,
  position: number,
  details: QuestionDetails,
): Prisma.PollQuestionUncheckedCreateInput {
  const { kind = 'approval', options, rule, ...rest } = details
  const named =
    options ??
    (kind === 'yesNo' ? ['Ja', 'Nein', 'Enthaltung'] : ['Linde', 'Eiche', 'Buche']).map((title) => ({ title }))
  return {
    municipalityId,
    id: newId(),
    pollId,
    position,
    kind,
    title: `Frage ${position}`,
    ...(kind === 'points' ? { points: 10 } : {}),
    ...(kind === 'knapsack' ? { budget: 100_000 } : {}),
    ...rest,
    rule: rule ?? rules[kind],
    options: {
      create: named.map((option: OptionDetails, at) => ({
        id: newId(),
        position: at + 1,
        title: option.title ?? `Vorschlag ${at + 1}`,
        cost: option.cost ?? null,
        passive: option.passive ?? false,
      })),
    },
  }
}

/** Somebody who votes; marks of the one question unless there are several. */
export async function aCastBallot(
  poll: MadePoll,
  {
    voter,
    marks = [[1, 0, 0]],
    submissionId = newId(),
  }: { voter?: Voter; marks?: (Marks | null)[]; submissionId?: string } = {},
): Promise<Cast & { person: CurrentPerson | null }> {
  const person = voter ? null : await aCitizen({ id: poll.municipalityId })
  const outcome = await castBallot(poll.municipalityId, poll.id, voter ?? { person: person! }, { submissionId, marks })
  return { ...valueOf(outcome), person }
}

/** Ends the phase of a poll a moment ago, as the clock would. */
export async function endPhase(poll: MadePoll, endsAt = new Date(Date.now() - 1)): Promise<void> {
  await prisma.phase.update({
    where: { municipalityId_id: { municipalityId: poll.municipalityId, id: poll.phaseId } },
    data: { endsAt },
    select: { id: true },
  })
}

/** Ends, closes and counts a poll. */
export async function closeAndCount(poll: MadePoll): Promise<void> {
  await endPhase(poll)
  await closePoll(poll.municipalityId, poll.id)
  await countPoll(poll.municipalityId, poll.id)
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
