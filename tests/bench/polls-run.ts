/** Votes, closes and counts in a database of its own, and prints what it took as one line of JSON: `polls.ts` starts it. */

import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { closeDb, rows } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { prepareJobs, stopJobs } from '#app/platform/jobs.server.ts'
import { castBallot } from '#app/polls/casting.server.ts'
import { closePoll } from '#app/polls/closing.server.ts'
import { countPoll } from '#app/polls/counting.server.ts'
import { aPoll, endPhase, type MadePoll } from '#app/polls/poll.factory.ts'
import { resultPage } from '#app/polls/result.server.ts'
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

/** As many ballots as a large city, made by the database, each another ranking. */
async function generate(poll: MadePoll): Promise<void> {
  await rows(
    `insert into "Ballot" ("municipalityId", "pollId", "voterKey", channel, receipt, marks)
     select $1, $2, sha256(n::text::bytea), 'online', substr(upper(md5(n::text)), 1, 20),
       ('[[' || (select string_agg(((x * (n % 19 + 1) + n) % 20 + 1)::text, ',') from generate_series(1, 20) x where n > 0) || ']]')::json
     from generate_series(1, $3::int) n`,
    [municipality.id, poll.id, ballots],
  )
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
