/** Votes, closes and counts in a database of its own, and prints what it took as one line of JSON: `polls.ts` starts it. */

import { createHash } from 'node:crypto'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { closeDb, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { prepareJobs, stopJobs } from '#app/platform/jobs.server.ts'
import { castBallot } from '#app/polls/casting.server.ts'
import { closePoll } from '#app/polls/closing.server.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import { aPoll, endPhase, type MadePoll } from '#app/polls/poll.factory.ts'
import { keyOfPoll } from '#app/polls/poll-key.server.ts'
import { resultPage } from '#app/polls/result.server.ts'
import { sealBallot } from '#app/polls/sealed-ballot.server.ts'
import { cpuOf, cpuOfFamily } from './cpu.ts'
import { percentile } from './load.ts'

const [postmaster, voters, ballots, connections] = process.argv.slice(2).map(Number) as [number, number, number, number]
const options = Array.from({ length: 20 }, (_, n) => ({ title: `Vorschlag ${n + 1}` }))

await prepareJobs()
const municipality = await aMunicipality()
const casting = await cast(await aRanking())
const large = await aRanking()
await generate(large)
await endPhase(large)
const closing = await accounted(() => closePoll(municipality.id, large.id))
const counting = await accounted(() => countPoll(municipality.id, large.id))
const megabytes = process.resourceUsage().maxRSS / 1024
const reading = await accounted(async () => {
  for (let n = 0; n < 1_000; n++) await resultPage(municipality.id, large.number)
})
console.log(JSON.stringify({ casting, closing, counting, reading, megabytes }))
await stopJobs()
await closeDb()

function aRanking(): Promise<MadePoll> {
  return aPoll(municipality, { questions: [{ kind: 'ranking', options }] })
}

async function cast(poll: MadePoll) {
  const people = await rows<{ id: string }>(
    `insert into "Person" ("municipalityId", id, email, "displayName", "emailVerifiedAt")
     select $1, gen_random_uuid(), gen_random_uuid() || '@bench.example', 'Messung', now() from generate_series(1, $2::int) returning id`,
    [municipality.id, voters],
  )
  const times: number[] = []
  let lost = 0
  const vote = async () => {
    for (let person = people.pop(); person; person = people.pop()) {
      const begun = performance.now()
      const voter = { person: { id: person.id, emailVerified: true } }
      const marks = [options.map((_, at) => ((at * 7 + people.length) % options.length) + 1)]
      const outcome = await castBallot(municipality.id, poll.id, voter, { submissionId: newId(), marks })
      times.push(performance.now() - begun)
      if (!outcome.ok) lost++
    }
  }
  const used = await accounted(() => Promise.all(Array.from({ length: connections }, vote)))
  const [stored] = await rows<{ count: number }>('select count(*)::int as count from "Ballot" where "pollId" = $1', [
    poll.id,
  ])
  return {
    ...used,
    perSecond: voters / used.seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    lost: lost + voters - stored!.count,
  }
}

/** As many ballots as a large city, each another ranking. */
async function generate(poll: MadePoll): Promise<void> {
  const key = (await keyOfPoll(municipality.id, poll.id))!
  for (let from = 1; from <= ballots; from += 20_000) {
    const numbers = Array.from({ length: Math.min(20_000, ballots - from + 1) }, (_, at) => from + at)
    const made = numbers.map((n) => {
      const digest = createHash('sha256').update(String(n)).digest()
      const marks = Array.from({ length: 20 }, (_, x) => (((x + 1) * ((n % 19) + 1) + n) % 20) + 1)
      const receipt = digest.toString('hex').slice(0, 20).toUpperCase()
      return { digest, sealed: sealBallot(key, digest, { receipt, marks: JSON.stringify([marks]) }) }
    })
    await rows(
      `insert into "Ballot" ("municipalityId", "pollId", "voterKey", channel, sealed)
       select $1, $2, key, 'online', sealed from unnest($3::bytea[], $4::bytea[]) ballot (key, sealed)`,
      [municipality.id, poll.id, made.map(({ digest }) => digest), made.map(({ sealed }) => sealed)],
    )
  }
  await rows('vacuum analyze "Ballot"', [])
}

/** Seconds on the clock, and seconds of the processor here and in the database. */
async function accounted(work: () => Promise<unknown>): Promise<{ seconds: number; app: number; database: number }> {
  const now = () => ({ app: cpuOf(process.pid), database: postmaster ? cpuOfFamily(postmaster) : 0 })
  const [before, begun] = [now(), performance.now()]
  await work()
  const [after, ended] = [now(), performance.now()]
  return {
    seconds: (ended - begun) / 1000,
    app: (after.app - before.app) / 1000,
    database: (after.database - before.database) / 1000,
  }
}
