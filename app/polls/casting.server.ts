import { announceSoon } from '#app/chronicle/announce.server.ts'
import { writeCode } from '#app/people/code.ts'
import { rows } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { checkMarks, isEmpty, storedMarks } from './ballot.ts'
import { eligibility, type Ineligible } from './eligibility.ts'
import { definitionOf, factsFor } from './facts.server.ts'
import type { BallotQuestion, Marks } from './poll.ts'
import { keyOfPoll, receiptOf, voterKeyOf } from './poll-key.server.ts'
import { sealBallot } from './sealed-ballot.server.ts'
import { askingOf, fits, idsOf, type Voter, voterNames } from './voter.server.ts'

/**
 * Why a ballot was not stored. 'unknown': no such poll here; 'unfit': the marks do not fit (`checkMarks` says why), or answer a question that is not
 * asked of this voter; 'changed': the confirmed residence this person voted with is gone.
 */
export type CastRefusal = Ineligible['why'] | 'unknown' | 'unfit' | 'changed'

export type Submission = {
  /** made with the form: sent again with the same marks it has the same receipt */
  submissionId: string
  /** per question of the poll; null where nothing is said, or nothing is asked */
  marks: (Marks | null)[]
}

/** `receipt`: as written for people; null: the poll gives none. `replaced`: there was a ballot of this voter before. */
export type Cast = { receipt: string | null; replaced: boolean }

/**
 * Casts a ballot, or replaces the one this voter cast before. The answer is true when it comes: a ballot that is acknowledged is stored and will be
 * counted. Whether the vote is open, and whether this voter has voted, is decided by the database in the transaction that stores it (`cast_ballot`).
 */
export async function castBallot(
  municipalityId: string,
  pollId: string,
  voter: Voter,
  submission: Submission,
): Promise<Outcome<Cast, CastRefusal>> {
  // whoever confirms a residence while they vote is asked for once more
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryToCast(municipalityId, pollId, voter, submission)
    if (outcome.ok || outcome.reason !== 'changed' || attempt === 1) return outcome
  }
}

async function tryToCast(
  municipalityId: string,
  pollId: string,
  voter: Voter,
  { submissionId, marks }: Submission,
): Promise<Outcome<Cast, CastRefusal>> {
  const definition = await definitionOf(municipalityId, pollId)
  if (!definition) return refused('unknown')
  const { questions, receipts } = definition
  const ids = idsOf(pollId, voter)
  const facts = await factsFor(municipalityId, pollId, questions, ids)
  if (!facts) return refused('unknown')
  const { poll, who } = facts
  const allowed = eligibility(poll, fits(poll, voter) ? askingOf(voter, who, false) : null)
  if (!allowed.may) return refused(allowed.why)
  const stored = fittingMarks(questions, allowed.questions, marks)
  if (!stored) return refused('unfit')

  const key = await keyOfPoll(municipalityId, pollId)
  // no key any more: closed a moment ago
  if (!key) return refused('over')
  const [voterKey, accountKey] = voterNames(voter, who, ids.codeHash).map((name) => voterKeyOf(key, name))
  const receipt = receiptOf(key, voterKey!, submissionId, stored)
  const [answer] = await rows<{ cast: string }>('select cast_ballot($1, $2, $3, $4, $5, $6, $7, $8) as cast', [
    municipalityId,
    pollId,
    voterKey,
    ids.personId,
    accountKey ?? null,
    who.mark,
    ids.codeHash,
    sealBallot(key, voterKey!, { receipt: receipts ? receipt : '', marks: JSON.stringify(stored) }),
  ])
  const cast = answer!.cast
  if (cast === 'cast' || cast === 'replaced') {
    if (cast === 'cast') announceSoon(municipalityId)
    return done({ receipt: receipts ? writeCode(receipt) : null, replaced: cast === 'replaced' })
  }
  if (cast === 'paper' || cast === 'changed') return refused(cast)
  if (cast === 'code') return refused('void-code')
  return refused(await whyClosed(municipalityId, pollId, questions, voter))
}

/** The marks as they are stored, null for a question that is not asked of this voter; null altogether when they do not fit the ballot. */
function fittingMarks(
  questions: BallotQuestion[],
  asked: readonly string[],
  marks: (Marks | null)[],
): (Marks | null)[] | null {
  if (marks.length !== questions.length) return null
  const fitting = questions.map((question, at) => {
    const said = marks[at] ?? question.options.map(() => null)
    if (checkMarks(question, said).length > 0) return 'unfit'
    if (asked.includes(question.id)) return storedMarks(question, said)
    return isEmpty(question, said) ? null : 'unfit'
  })
  return fitting.includes('unfit') ? null : (fitting as (Marks | null)[])
}

/** The clock moved on between asking and storing: asked again, the facts say what happened. */
async function whyClosed(
  municipalityId: string,
  pollId: string,
  questions: BallotQuestion[],
  voter: Voter,
): Promise<CastRefusal> {
  const facts = await factsFor(municipalityId, pollId, questions, idsOf(pollId, voter))
  const now = facts && eligibility(facts.poll, askingOf(voter, facts.who, false))
  return now && !now.may ? now.why : 'over'
}
