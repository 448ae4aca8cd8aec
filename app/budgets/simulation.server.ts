import type { BudgetOutcome } from '#app/methods/count.ts'
import { readPabulib } from '#app/methods/pabulib.ts'
import { budgetBallots } from '#app/methods/pabulib-ballots.ts'
import type { PbProblem } from '#app/methods/pabulib-table.ts'
import { rows } from '#app/platform/db.server.ts'
import { countInThread } from '#app/polls/counting.server.ts'
import { budgetRuleNames, budgetRules } from './budget.ts'
import { type Comparison, outcomeOf, type RuleOutcome } from './comparison.ts'
import { moneyOfElection } from './election.ts'
import { mostBytes, mostProjects, mostVotes } from './import.server.ts'

/** What the rules would have made of the ballots of a past round, pot by pot: nobody can try rules on a vote that is still to come. */
export type Simulation = {
  title: string
  voters: number
  /** in cents */
  budget: number
  projects: { title: string; cost: number }[]
  /** winners by their place among the projects */
  outcomes: RuleOutcome[]
}

/** All decided rounds of this municipality, the latest first, with what each rule makes of their ballots: one query. */
export async function pastSimulations(municipalityId: string): Promise<(Simulation & { number: number })[]> {
  const found = await rows<Past>(pastSql, [municipalityId])
  return found.flatMap(({ comparison, questions, ...round }) =>
    comparison.flatMap(({ questionId, voters, outcomes }) => {
      const question = questions.find(({ id }) => id === questionId)
      if (!question) return []
      const { title, budget, projects } = question
      const name = comparison.length > 1 ? `${round.title}, ${title}` : round.title
      return [{ number: round.number, title: name, voters, budget, projects, outcomes }]
    }),
  )
}

export type FileSimulation =
  | { ok: true; value: Simulation }
  | { ok: false; reason: 'file'; problems: PbProblem[] }
  | { ok: false; reason: 'too-big' }

/** The rules on the ballots of a .pb file; nothing of it is stored. */
export async function simulateFile(name: string, text: string): Promise<FileSimulation> {
  if (text.length > mostBytes) return { ok: false, reason: 'too-big' }
  const reading = readPabulib(text)
  if (!reading.ok) return { ok: false, reason: 'file', problems: reading.problems }
  const { election } = reading
  if (election.voters.length > mostVotes || election.projects.length > mostProjects)
    return { ok: false, reason: 'too-big' }
  const [money, ballots] = [moneyOfElection(election), budgetBallots(election)]
  const outcomes: RuleOutcome[] = []
  for (const ruleName of budgetRuleNames) {
    const rule = budgetRules[ruleName]
    outcomes.push(outcomeOf(rule, (await countInThread(rule, ballots, [], money)) as BudgetOutcome))
  }
  const projects = election.projects.map(({ id, name: title }, at) => ({
    title: title === '' ? id : title,
    cost: money.options[at]!.cost,
  }))
  const about = new Map(election.meta)
  const title = [about.get('unit'), about.get('instance'), about.get('district')].filter(Boolean).join(', ') || name
  return { ok: true, value: { title, voters: election.voters.length, budget: money.budget, projects, outcomes } }
}

type Past = {
  number: number
  title: string
  comparison: Comparison[]
  questions: { id: string; title: string; budget: number; projects: { title: string; cost: number }[] }[]
}

const pastSql = `
  select b.number, c.title, b.comparison,
    (select json_agg(json_build_object('id', q.id, 'title', q.title, 'budget', q.budget, 'projects',
        (select json_agg(json_build_object('title', o.title, 'cost', o.cost) order by o.position) from "PollOption" o
          where o."municipalityId" = $1 and o."questionId" = q.id)) order by q.position)
      from "PollQuestion" q where q."municipalityId" = $1 and q."pollId" = b."pollId") as questions
  from "Budget" b join "Process" c on c."municipalityId" = b."municipalityId" and c.id = b."processId"
  where b."municipalityId" = $1 and b."decidedAt" is not null and b.comparison is not null order by b.number desc limit 20`
