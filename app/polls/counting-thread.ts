import { parentPort, workerData } from 'node:worker_threads'
import type { Ballots } from '#app/methods/ballots.ts'
import { type CountingRule, count } from '#app/methods/count.ts'

/** Counts in a thread of its own: whoever reads a page meanwhile does not wait for a million ballots. */
const { rule, ballots, lots } = workerData as { rule: CountingRule; ballots: Ballots; lots: string[] }
// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort!.postMessage({ result: count(rule, ballots, lots) })
