/** npm run bench: how fast is the production server on the world `gross`? Options: --seconds 5 --connections 32 --only "idea list" */
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sayPlainly } from '#app/platform/say.ts'
import { whenAskedToStop } from '#app/platform/stopping.ts'
import { startServer } from '#tests/support/real-server.ts'
import { cases, commenting, support } from './cases.ts'
import { measureCommenting } from './comment.ts'
import { digest, measureDigest } from './digest.ts'
import { type Measured, measurePage } from './measure.ts'
import { measurePolls, polls } from './polls.ts'
import { budgetOf, clientVerdict, markdown, printed, tableOf, type Verdict, verdictsOf } from './report.ts'
import { measureSupport } from './support.ts'
import { clientKilobytes, look, type Target } from './visit.ts'
import { openWorld, type World } from './world.ts'

const { values: asked } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string' },
  },
})
const effort = { seconds: Number(asked.seconds), connections: Number(asked.connections) }

await sayPlainly(async () => {
  const world = await openWorld()
  whenAskedToStop(() => world.close())
  try {
    process.exitCode = (await measureAll(world)) ? 0 : 1
  } finally {
    await world.close()
  }
})

async function measureAll(world: World): Promise<boolean> {
  const server = await startServer(world.folder, { DATABASE_URL: world.databaseUrl, LOG_LEVEL: 'error' })
  try {
    const target = { world, port: server.port, pid: server.process.pid! }
    const { measured, lost } = await measureEach(target)
    const digests = !asked.only || digest.name.includes(asked.only) ? await measureDigest(world) : null
    const votes = !asked.only || polls.name.includes(asked.only) ? await measurePolls(world) : []
    const list = await look(target, { path: '/ideen', signedIn: false })
    const client = clientVerdict(await clientKilobytes(target, list.html))
    return report(world.folder, measured, lost, [client, ...(digests ? [digests] : []), ...votes])
  } finally {
    server.process.kill('SIGTERM')
    await server.ended
    const said = server.output()
    if (said.includes('"level":50')) console.log(said)
  }
}

async function measureEach(target: Target): Promise<{ measured: Measured[]; lost: number }> {
  const wanted = (name: string) => !asked.only || name.includes(asked.only)
  const measured: Measured[] = []
  let lost = 0
  for (const one of cases.filter(({ name }) => wanted(name))) {
    console.log(`${one.name} ...`)
    measured.push(await measurePage(target, one, effort))
  }
  if (wanted(support.name)) {
    console.log(`${support.name} ...`)
    const written = await measureSupport(target, effort)
    lost = written.lost
    measured.push(written)
  }
  if (wanted(commenting.name)) {
    console.log(`${commenting.name} ...`)
    const { deaf, ...written } = await measureCommenting(target, effort)
    lost += written.lost
    measured.push(written)
    if (deaf > 0) written.failed += deaf
  }
  return { measured, lost }
}

/** Prints and stores what came out. True: every request was answered rightly and no write was lost. */
function report(folder: string, measured: Measured[], lost: number, others: Verdict[]): boolean {
  const table = tableOf(
    measured.map((one) => ({ measured: one, verdicts: verdictsOf(one, budgetOf(cases, one.name)) })),
  )
  const faulty = measured.filter(({ wrong, failed }) => wrong + failed > 0)
  const notes = [
    ...others.map(({ ok, what }) => `${ok ? 'ok' : 'OVER'}: ${what}`),
    lost === 0
      ? 'Every acknowledged support and comment is stored.'
      : `LOST: ${lost} acknowledged writes differ from what is stored.`,
    ...faulty.map(({ name, wrong, failed }) => `FAULTY: ${name}: ${wrong} wrong answers, ${failed} without an answer`),
    `${os.cpus()[0]?.model ?? 'processor'}, ${os.availableParallelism()} cores, Node ${process.version}; load before and during: ${os.loadavg()[0]!.toFixed(1)}`,
  ]
  const file = path.join(folder, 'bench/report.md')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, markdown(table, measured, notes))
  console.log(`\n${printed(table)}\n\n${notes.join('\n')}\n\nPlans of all queries: ${file}`)
  return faulty.length === 0 && lost === 0
}
