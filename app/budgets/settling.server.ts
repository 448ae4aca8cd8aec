import type { Ballots } from '#app/methods/ballots.ts'
import type { BudgetOutcome, BudgetRule, Money } from '#app/methods/count.ts'
import { inTransaction, rows } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.ts'
import { ballotsOfPoll, countInThread, type StoredResult } from '#app/polls/counting.server.ts'
import { fewestBallots } from '#app/polls/poll.ts'
import { type Comparison, outcomeOf, rulesBeside } from './comparison.ts'
import { lockBudget, note } from './lock.server.ts'

/** Each minute: rounds whose votes are counted know their winners. */
export const settleJob: Job = { name: 'budgets.settle', work: settleBudgets, schedule: '* * * * *' }

export async function settleBudgets(): Promise<void> {
  const due = await rows<{ municipalityId: string; id: string }>(
    `select b."municipalityId", b.id from "Budget" b join "Poll" p on p."municipalityId" = b."municipalityId" and p.id = b."pollId"
     where p."countedAt" is not null and b."decidedAt" is null`,
    [],
  )
  for (const { municipalityId, id } of due) {
    try {
      await settleBudget(municipalityId, id)
    } catch (error) {
      log.error({ err: error, budgetId: id }, 'a round was not settled')
    }
  }
}

/** Takes the result of the count over: each proposal on the ballot won or did not, and the other rules count the same ballots. Done twice it comes to the same. */
export async function settleBudget(municipalityId: string, budgetId: string): Promise<void> {
  const counted = await countedQuestions(municipalityId, budgetId)
  if (!counted) return
  const comparison = await compared(municipalityId, counted)
  await inTransaction(async (tx) => {
    const budget = await lockBudget(tx, municipalityId, budgetId)
    const won = counted.questions.flatMap(({ options, result }) =>
      result ? result.result.winners.map((winner) => options[winner]!.id) : [],
    )
    const said = counted.questions.flatMap(({ options, result }) => (result ? options.map(({ id }) => id) : []))
    const settled = await tx.$executeRaw`
      update "Budget" set "decidedAt" = now(), comparison = ${JSON.stringify(comparison)}::jsonb
      where "municipalityId" = ${municipalityId}::uuid and id = ${budgetId}::uuid and "decidedAt" is null`
    if (settled === 0 || !budget) return
    await tx.$executeRaw`
      update "Proposal" set won = "optionId" = any(${won}::uuid[])
      where "municipalityId" = ${municipalityId}::uuid and "budgetId" = ${budgetId}::uuid and "optionId" = any(${said}::uuid[])`
    await note(tx, { municipalityId, id: null }, 'budget.decided', budget, { facts: { winners: won.length } })
    const proposals = await tx.proposal.findMany({
      where: { municipalityId, budgetId, won: { not: null }, ideaId: { not: null } },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, won: true },
    })
    for (const { won: isWinner, ...proposal } of proposals)
      await note(tx, { municipalityId, id: null }, isWinner ? 'proposal.won' : 'proposal.lost', budget, { proposal })
  })
}

/** What is kept of the count of a pot. */
export type StoredBudgetResult = Omit<StoredResult, 'result' | 'lots'> & { result: BudgetOutcome }

type CountedQuestion = {
  id: string
  rule: BudgetRule
  budget: number
  options: { id: string; cost: number }[]
  result: StoredBudgetResult | null
}
type Counted = { pollId: string; size: number; questions: CountedQuestion[] }

async function countedQuestions(municipalityId: string, budgetId: string): Promise<Counted | null> {
  const [found] = await rows<Counted>(
    `select l.id as "pollId", l."ballotsOnline" + l."ballotsPaper" as size,
       (select json_agg(json_build_object('id', q.id, 'rule', q.rule, 'budget', q.budget, 'result', q.result, 'options',
           (select json_agg(json_build_object('id', o.id, 'cost', o.cost) order by o.position)
            from "PollOption" o where o."municipalityId" = $1 and o."questionId" = q.id)) order by q.position)
        from "PollQuestion" q where q."municipalityId" = $1 and q."pollId" = l.id) as questions
     from "Budget" b join "Poll" l on l."municipalityId" = b."municipalityId" and l.id = b."pollId"
     where b."municipalityId" = $1 and b.id = $2 and l."countedAt" is not null and b."decidedAt" is null`,
    [municipalityId, budgetId],
  )
  return found ?? null
}

async function compared(municipalityId: string, { pollId, size, questions }: Counted): Promise<Comparison[]> {
  if (size < fewestBallots) return []
  const blocks = await ballotsOfPoll(municipalityId, pollId, questions, size)
  const all: Comparison[] = []
  for (const [at, { id, rule, result, ...question }] of questions.entries()) {
    if (result) all.push({ questionId: id, ...(await sideBySide(blocks[at]!, moneyOf(question), rule, result.result)) })
  }
  return all
}

/** The rule that decides and the others on the same ballots. */
export async function sideBySide(
  ballots: Ballots,
  money: Money,
  rule: BudgetRule,
  known: BudgetOutcome | null = null,
): Promise<Omit<Comparison, 'questionId'>> {
  const outcomes = []
  for (const [at, one] of rulesBeside(rule).entries()) {
    const result = at === 0 && known ? known : ((await countInThread(one, ballots, [], money)) as BudgetOutcome)
    outcomes.push({ outcome: outcomeOf(one, result), voters: result.followed.voters })
  }
  return { voters: outcomes[0]!.voters, outcomes: outcomes.map(({ outcome }) => outcome) }
}

/** Money and costs as `count` wants them; ties go by the id of the option. */
export function moneyOf({ budget, options }: { budget: number; options: { id: string; cost: number }[] }): Money {
  return { budget, options: options.map(({ id, cost }) => ({ key: id, cost })) }
}
