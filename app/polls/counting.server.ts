import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { record } from '#app/chronicle/record.server.ts'
import type { Ballots } from '#app/methods/ballots.ts'
import type { CountingRule, Money, QuestionResult } from '#app/methods/count.ts'
import { inTransaction, rows } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { type BallotBox, ballotsIn, emptyBox, fillBoxes } from './ballot-box.ts'
import { fewestBallots } from './poll.ts'

export const countJobName = 'polls.count'
export const countJob: Job<{ municipalityId: string; pollId: string }> = {
  name: countJobName,
  work: ({ municipalityId, pollId }) => countPoll(municipalityId, pollId),
}

/** What is kept of the count of one question. */
export type StoredResult = {
  /** ballots of people this question was asked of */
  asked: number
  result: QuestionResult
  /** only where both are enough to be told apart */
  online: QuestionResult | null
  paper: QuestionResult | null
  /** for ties: one per option, from the seed of the lot */
  lots: string[]
}

type Question = {
  id: string
  rule: CountingRule
  budget: number | null
  options: { id: string; cost: number | null }[]
}
type Closed = {
  seed: string
  number: number
  processId: string
  size: number
  questions: Question[]
}

const perChunk = 20_000
// reading takes about so much of the time
const readingShare = 70

/** Counts a closed poll, and writes down how far it is. Done twice it comes to the same. */
export async function countPoll(municipalityId: string, pollId: string): Promise<void> {
  const poll = await closedPoll(municipalityId, pollId)
  if (!poll) return
  const results = poll.size < fewestBallots ? [] : await resultsOf(municipalityId, pollId, poll)
  await inTransaction(async (tx) => {
    const counted = await tx.$executeRaw`
      update "Poll" set "countedAt" = clock_timestamp(), "countProgress" = 100
      where "municipalityId" = ${municipalityId}::uuid and id = ${pollId}::uuid and "countedAt" is null`
    if (counted === 0) return
    for (const { id, stored } of results)
      await tx.pollQuestion.update({
        where: { municipalityId_id: { municipalityId, id } },
        data: { result: stored },
        select: { id: true },
      })
    await record(tx, {
      municipalityId,
      actorId: null,
      kind: 'poll.counted',
      subjectId: pollId,
      public: true,
      facts: { number: poll.number, processId: poll.processId },
    })
  })
}

async function closedPoll(municipalityId: string, pollId: string): Promise<Closed | null> {
  const [found] = await rows<Closed>(
    `select p.seed, p.number, p."processId", p."ballotsOnline" + p."ballotsPaper" as size,
       (select json_agg(json_build_object('id', q.id, 'rule', q.rule, 'budget', q.budget, 'options', (select json_agg(json_build_object('id', o.id, 'cost', o.cost) order by o.position)
          from "PollOption" o where o."municipalityId" = $1 and o."questionId" = q.id)) order by q.position)
        from "PollQuestion" q where q."municipalityId" = $1 and q."pollId" = p.id) as questions
     from "Poll" p where p."municipalityId" = $1 and p.id = $2 and p."closedAt" is not null and p."countedAt" is null and p.seed is not null`,
    [municipalityId, pollId],
  )
  return found ?? null
}

async function resultsOf(municipalityId: string, pollId: string, { questions, size, seed }: Closed) {
  const tell = teller(municipalityId, pollId)
  const boxes = await readBoxes(municipalityId, pollId, questions, size, tell)
  const results: { id: string; stored: StoredResult }[] = []
  for (const [at, question] of questions.entries()) {
    const box = boxes[at]!
    // asked in a district with hardly any ballots: nothing is said about them
    if (box.size >= fewestBallots) results.push({ id: question.id, stored: await countBox(question, box, seed) })
    await tell(readingShare + ((100 - readingShare) * (at + 1)) / questions.length)
  }
  return results
}

async function countBox({ rule, budget, options }: Question, box: BallotBox, seed: string): Promise<StoredResult> {
  const lots = options.map(({ id }) => lotOf(seed, id))
  const money =
    budget === null ? null : { budget, options: options.map(({ id, cost }) => ({ key: id, cost: cost ?? 0 })) }
  const [online, paper] = [ballotsIn(box, 'online'), ballotsIn(box, 'paper')]
  const apart = online.size >= fewestBallots && paper.size >= fewestBallots
  return {
    asked: box.size,
    result: await countInThread(rule, ballotsIn(box), lots, money),
    online: apart ? await countInThread(rule, online, lots, money) : null,
    paper: apart ? await countInThread(rule, paper, lots, money) : null,
    lots,
  }
}

/** The lot of an option: nobody could know it before the seed was revealed, everybody can reckon it afterwards. */
export function lotOf(seed: string, optionId: string): string {
  return createHash('sha256').update(`${seed}:${optionId}`).digest('hex')
}

/** All ballots of a closed poll, one block per question, in the order of the questions. */
export async function ballotsOfPoll(
  municipalityId: string,
  pollId: string,
  questions: { options: unknown[] }[],
  size: number,
): Promise<Ballots[]> {
  const boxes = await readBoxes(municipalityId, pollId, questions, size, async () => {})
  return boxes.map((box) => ballotsIn(box))
}

/** All ballots, some thousands at a time: of a million ballots only their marks are held. */
async function readBoxes(
  municipalityId: string,
  pollId: string,
  questions: { options: unknown[] }[],
  size: number,
  tell: (percent: number) => Promise<void>,
): Promise<BallotBox[]> {
  const boxes = questions.map(({ options }) => emptyBox(options.length, size))
  for (let from = 1; from <= size; from += perChunk) {
    const [chunk] = await rows<{ ballots: string | null; channels: string | null }>(
      `select string_agg(marks::text, ',') as ballots, string_agg(case channel when 'paper' then 'p' else 'o' end, '') as channels
       from (select marks, channel from "CountedBallot" where "municipalityId" = $1 and "pollId" = $2 and position between $3 and $4
         order by position) ballot`,
      [municipalityId, pollId, from, from + perChunk - 1],
    )
    fillBoxes(boxes, chunk!.ballots ?? '', chunk!.channels ?? '')
    await tell((readingShare * Math.min(size, from + perChunk - 1)) / size)
  }
  return boxes
}

/** Counts one question in a thread of its own. */
export function countInThread(
  rule: CountingRule,
  ballots: Ballots,
  lots: string[],
  money: Money | null,
): Promise<QuestionResult> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), { workerData: { rule, ballots, lots, money }, execArgv: [] })
    thread.once('message', ({ result }: { result: QuestionResult }) => resolve(result))
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the thread that counts ended')))
  })
}

// a file of its own, wherever the bundle of the server lies
function threadFile(): string {
  const file = 'app/polls/counting-thread.ts'
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const found = path.join(folder, file)
    if (existsSync(found)) return found
    if (folder === path.dirname(folder)) throw new Error(`${file} is missing`)
  }
}

/** Writes the progress down, at most twice a second. */
function teller(municipalityId: string, pollId: string): (percent: number) => Promise<void> {
  let told = performance.now()
  return async (percent) => {
    if (performance.now() - told < 500) return
    told = performance.now()
    await rows(`update "Poll" set "countProgress" = $3 where "municipalityId" = $1 and id = $2`, [
      municipalityId,
      pollId,
      Math.min(99, Math.floor(percent)),
    ])
  }
}
