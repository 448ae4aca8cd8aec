import { parentPort, workerData } from 'node:worker_threads'
import type { Ballots } from '#app/methods/ballots.ts'
import { type CountingRule, count, type Money } from '#app/methods/count.ts'

/** Counts in a thread of its own: whoever reads a page meanwhile does not wait for a million ballots. */
const { rule, ballots, lots, money } = workerData as Counted
type Counted = { rule: CountingRule; ballots: Ballots; lots: string[]; money: Money | null }
// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort!.postMessage({ result: count(rule, ballots, lots, money) })
