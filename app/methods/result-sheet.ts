import type { CountingRule, QuestionResult } from './count.ts'

/**
 * A published result that anybody can recount: it holds the rule, all ballots and what came of them. JSON; `version` goes up when the meaning of a
 * part changes.
 */
export type ResultSheet = {
  format: 'bausteine-result'
  version: 1
  method: CountingRule['method']
  /** what was voted on, for people who open the file */
  about: { municipality: string; poll: string; number: number; question: string; position: number; closedAt: string }
  input: {
    rule: CountingRule
    /** in the order of the marks; cost in cents where there is one */
    options: { id: string; title: string; cost: number | null }[]
    /** in cents, where money is given out; ties between options then go by cost, votes and id, not by lot */
    budget: number | null
    /** revealed after the last ballot; sha256 of it was published before the first */
    seed: string
    seedHash: string
    /** sha256(seed + ':' + id) of each option: among options the rule cannot tell apart the smallest is first */
    lots: string[]
    /** how many ballots, and their marks (`Ballots` of ballots.ts, null where nothing is said); the same marks may stand here more than once */
    ballots: [number, (number | null)[]][]
  }
  result: QuestionResult
}
