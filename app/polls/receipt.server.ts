import { readCode } from '#app/people/code.ts'
import { rows } from '#app/platform/db.server.ts'
import { shownQuestions } from './files.server.ts'
import type { Marks } from './poll.ts'
import { receiptLength } from './poll-key.server.ts'
import type { ShownPoll } from './reading.server.ts'

export type FoundBallot = { found: 'yes'; marks: (Marks | null)[] } | { found: 'no' | 'no-code' }

/** The counted ballot with this receipt, as everybody finds it in the ballot file. Only of polls that have one. */
export async function ballotOfReceipt(
  municipalityId: string,
  poll: Pick<ShownPoll, 'id' | 'countedAt' | 'receipts' | 'tooFew' | 'questions'>,
  typed: string,
): Promise<FoundBallot> {
  const code = readCode(typed, receiptLength)
  if (code === null) return { found: 'no-code' }
  if (poll.countedAt === null || !poll.receipts || poll.tooFew) return { found: 'no' }
  const [row] = await rows<{ marks: (Marks | null)[] }>(
    `select b.marks from "CountedBallot" b join "Poll" p on p."municipalityId" = b."municipalityId" and p.id = b."pollId"
     where b."municipalityId" = $1 and b."pollId" = $2 and b.receipt = $3 and p."countedAt" is not null`,
    [municipalityId, poll.id, code],
  )
  if (!row) return { found: 'no' }
  // no more than the file says, where everybody can read the receipts
  const shown = await shownQuestions(municipalityId, poll)
  return {
    found: 'yes',
    marks: poll.questions.map((question, at) => (shown.includes(question) ? (row.marks[at] ?? null) : null)),
  }
}
