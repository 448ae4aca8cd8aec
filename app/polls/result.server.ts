import { rows } from '#app/platform/db.server.ts'
import type { StoredResult } from './counting.server.ts'
import { pollPage, type ShownPoll, type ShownQuestion } from './reading.server.ts'

/** `result` null: not counted yet, or asked of fewer than five who voted. */
export type QuestionOutcome = { question: ShownQuestion; result: Omit<StoredResult, 'lots'> | null }

/**
 * What came of a poll everybody sees, in two trips: chart and table are drawn from this alone. null: no such poll. Before the count there is nothing
 * to read, because nothing was reckoned.
 */
export async function resultPage(
  municipalityId: string,
  number: number,
): Promise<{ poll: ShownPoll; outcomes: QuestionOutcome[] } | null> {
  const poll = await pollPage(municipalityId, number, { released: true })
  if (!poll) return null
  const results = poll.countedAt ? await storedResults(municipalityId, poll.id) : new Map<string, StoredResult>()
  const outcomes = poll.questions.map((question) => {
    const stored = results.get(question.id)
    if (!stored) return { question, result: null }
    const { lots: _lots, ...result } = stored
    return { question, result }
  })
  return { poll, outcomes }
}

/** Without what no page shows: the pictures and arguments of the ballot, and the routes of all paths, which are many. */
export function leanOutcome({ question, result }: QuestionOutcome): QuestionOutcome {
  const options = question.options.map((option) => ({ ...option, text: '', pro: '', contra: '', place: '' }))
  const whole = result?.result
  const lean = whole?.method === 'schulze' ? { ...result!, result: { ...whole, routes: [] } } : result
  return { question: { ...question, text: '', options }, result: lean }
}

/** Results by question; of a poll that is not counted there are none. */
export async function storedResults(municipalityId: string, pollId: string): Promise<Map<string, StoredResult>> {
  const found = await rows<{ id: string; result: StoredResult }>(
    `select q.id, q.result from "PollQuestion" q join "Poll" p on p."municipalityId" = q."municipalityId" and p.id = q."pollId"
     where q."municipalityId" = $1 and q."pollId" = $2 and q.result is not null and p."countedAt" is not null`,
    [municipalityId, pollId],
  )
  return new Map(found.map(({ id, result }) => [id, result]))
}
