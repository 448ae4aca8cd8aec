import { aPublishedIdea, type PublishedIdea } from '#app/ideas/idea.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import { aCastBallot, closeAndCount, type MadePoll } from '#app/polls/poll.factory.ts'
import type { Marks } from '#app/polls/poll.ts'
import { pollPage } from '#app/polls/reading.server.ts'
import { aProcess, inDays, type MadeProcess, plainProcess } from '#app/processes/process.factory.ts'
import { budgetRules } from './budget.ts'
import { admitProposal, answerCheck, askDepartment } from './checks.server.ts'
import { type BallotWish, ballotWish, fixBudget } from './fixing.server.ts'
import type { Staff } from './lock.server.ts'
import { type BudgetPot, type BudgetTerms, createBudget } from './planning.server.ts'
import { settleBudget } from './settling.server.ts'
import { takeInIdeas } from './taking-in.server.ts'

export type BudgetDetails = Partial<BudgetTerms> & {
  /** where the clock stands */
  at?: 'collecting' | 'checking' | 'voting'
  publishedAt?: Date | null
  /** titles of ideas that come in, with what they cost in cents */
  proposals?: {
    title: string
    cost?: number
    place?: { latitude: number; longitude: number }
    district?: { id: string }
  }[]
}
export type MadeBudget = {
  id: string
  municipalityId: string
  number: number
  process: MadeProcess
  staff: Staff
  pots: BudgetPot[]
  ideas: PublishedIdea[]
  proposals: { id: string; number: number; title: string }[]
}

export type FixedBudget = MadeBudget & { poll: MadePoll }

const starts = { collecting: [-1, 10, 20, 30], checking: [-20, -5, 10, 20], voting: [-40, -20, -1, 10] } as const

/** A round made with the real verbs; it collects ideas unless said. */
export async function aBudget(municipality: { id: string }, details: BudgetDetails = {}): Promise<MadeBudget> {
  const { at = 'collecting', publishedAt = inDays(-50), proposals = [], rule = budgetRules.greedy, ...terms } = details
  const staff = await aStaffMember(municipality, ['projectLead'])
  const [from, checks, vote, end] = starts[at]
  const process = await aProcess(municipality, {
    staff,
    publishedAt,
    title: 'Bürgerhaushalt',
    blueprint: 'participatoryBudget',
    phases: [
      { kind: 'ideas', startsAt: inDays(from), endsAt: inDays(checks), settings: { support: true, cost: true } },
      { kind: 'inform', startsAt: inDays(checks), endsAt: inDays(vote) },
      { kind: 'budget', startsAt: inDays(vote), endsAt: inDays(end) },
    ],
  })
  const id = newId()
  const pots = terms.pots ?? [{ id: newId(), title: 'Ganze Stadt', amount: 10_000_00, districtId: null }]
  const { number } = valueOf(
    await createBudget(staff, {
      ballotKind: 'budgetApproval',
      maximum: null,
      points: null,
      checkUntil: null,
      ...terms,
      pots,
      rule,
      id,
      processId: process.id,
    }),
  )
  const made = { id, municipalityId: municipality.id, number, process, staff, pots, ideas: [], proposals: [] }
  return proposals.length > 0 ? await withProposals(made, proposals) : made
}

/** Ideas that came in as proposals, checked and admitted with their cost where they have one. */
export async function withProposals(
  budget: MadeBudget,
  wanted: NonNullable<BudgetDetails['proposals']>,
): Promise<MadeBudget> {
  const { municipalityId, staff } = budget
  const ideas: PublishedIdea[] = []
  for (const { title, place, district } of wanted) {
    const phaseId = budget.process.phaseIds[0]!
    ideas.push(
      await aPublishedIdea(
        { id: municipalityId },
        { title, phaseId, ...(place && { place }), ...(district && { district }) },
      ),
    )
  }
  await prisma.$transaction((tx) => takeInIdeas(tx, municipalityId, budget.id))
  const proposals = await prisma.proposal.findMany({
    where: { municipalityId, budgetId: budget.id },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  })
  for (const { id, title } of proposals) {
    const cost = wanted.find((one) => one.title === title)?.cost
    if (cost === undefined) continue
    await aCheck(staff, id, cost)
    valueOf(await admitProposal(staff, id))
  }
  return { ...budget, ideas, proposals }
}

/** A round of which everything was admitted is on the ballot. */
export async function fixed(budget: MadeBudget, voters: Partial<BallotWish['voters']> = {}): Promise<FixedBudget> {
  const wish = ballotWish({ ...plainProcess, title: 'Bürgerhaushalt' }, 'de')
  const { poll: number } = valueOf(
    await fixBudget(budget.staff, budget.id, { ...wish, voters: { ...wish.voters, ...voters } }),
  )
  const page = await pollPage(budget.municipalityId, number, { released: true })
  const { id, phase, questions } = page!
  const { municipalityId, process } = budget
  return { ...budget, poll: { id, municipalityId, number, process, phaseId: phase.id, questions } }
}

/** The vote is over: these ballots (one question each: options in the order of their proposals) are counted and the round is settled. */
export async function decided(budget: FixedBudget, ballots: Marks[]): Promise<FixedBudget> {
  for (const marks of ballots) await aCastBallot(budget.poll, { marks: [marks] })
  await closeAndCount(budget.poll)
  await settleBudget(budget.municipalityId, budget.id)
  return budget
}

/** The department of building says what it costs. */
export async function aCheck(staff: Staff, proposalId: string, cost: number): Promise<void> {
  const asked = { aspect: 'cost' as const, department: 'Bauamt', deadline: null }
  valueOf(await askDepartment(staff, proposalId, asked))
  valueOf(
    await answerCheck(staff, proposalId, { aspect: 'cost', verdict: 'yes', reason: 'Nach Angeboten gerechnet.', cost }),
  )
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
