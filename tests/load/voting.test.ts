import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aRealInstallation, type RealServer } from '#tests/support/real-server.ts'

// the length of the run that is reported; short where all tests run: VOTING_SECONDS=20 npx vitest run tests/load/voting.test.ts
const seconds = Number(process.env.VOTING_SECONDS ?? 3)
const installation = aRealInstallation()
let server: RealServer

beforeAll(async () => {
  server = await installation.start()
  process.env.DATABASE_URL = server.databaseUrl
  // beside the database lies the key the votes are sealed with
  process.env.DATA_DIR = path.dirname(new URL(server.databaseUrl).searchParams.get('host')!)
}, 180_000)
afterAll(() => installation.remove())

test(
  'after a hard kill of application and database in the middle of a vote every acknowledged ballot is there, once',
  async () => {
    const { aMunicipality } = await import('#app/municipalities/municipality.factory.ts')
    const { aPoll, endPhase } = await import('#app/polls/poll.factory.ts')
    const { openBallots } = await import('#app/polls/voter.factory.ts')
    const { pollTurnJobName } = await import('#app/polls/closing.server.ts')
    const { inTransaction, pool, rows } = await import('#app/platform/db.server.ts')
    const { enqueue } = await import('#app/platform/jobs.server.ts')
    const municipality = await aMunicipality()
    const poll = await aPoll(municipality)
    await rows(
      `insert into "Person" ("municipalityId", id, email, "displayName", "emailVerifiedAt")
       select $1, gen_random_uuid(), gen_random_uuid() || '@example.org', 'Kim', now() from generate_series(1, $2::int)`,
      [municipality.id, seconds * 5_000],
    )
    const voters = spawn(process.execPath, ['tests/load/voters.ts', municipality.id, poll.id], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let said = ''
    voters.stdout.on('data', (chunk) => (said += chunk))
    const ended = new Promise((resolve) => voters.once('close', resolve))
    while (said === '') await sleep(10)
    await sleep(seconds * 1_000)
    voters.kill('SIGKILL')
    await installation.kill(server)
    await ended

    server = await installation.start()
    const acknowledged = said
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(' ')[1]!.replaceAll('-', ''))
    const place = [municipality.id, poll.id]
    const stored = await openBallots(poll)
    const took = await pool.query(
      'select from "PollParticipation" where "municipalityId" = $1 and "pollId" = $2',
      place,
    )
    console.log(`${acknowledged.length} ballots acknowledged in ${seconds} s, ${stored.length} stored`)
    expect(acknowledged.length).toBeGreaterThan(seconds * 10)
    const kept = new Set(stored.map(({ receipt }) => receipt))
    expect(acknowledged.filter((receipt) => !kept.has(receipt))).toEqual([])
    // a ballot and the word that somebody took part: both or neither
    expect(took.rows.length).toBe(stored.length)

    // the server that came back closes and counts by itself
    await endPhase(poll)
    await inTransaction((tx) => enqueue(tx, pollTurnJobName, {}))
    const closed = async () =>
      (await rows<{ done: boolean }>('select "countedAt" is not null as done from "Poll" where id = $1', [poll.id]))[0]!
        .done
    await expect.poll(closed, { timeout: 30_000, interval: 200 }).toBe(true)
    const counted = await pool.query<{ receipt: string }>(
      'select receipt from "CountedBallot" where "municipalityId" = $1 and "pollId" = $2',
      place,
    )
    const [question] = await rows<{ totals: number[] }>(
      `select result -> 'result' -> 'totals' as totals from "PollQuestion" where "municipalityId" = $1 and "pollId" = $2`,
      place,
    )
    expect(question!.totals).toEqual([kept.size, 0, 0])
    expect(counted.rows.map(({ receipt }) => receipt).toSorted()).toEqual([...kept].toSorted())
  },
  60_000 + seconds * 2_000,
)
