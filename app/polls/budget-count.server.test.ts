import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { CountingRule } from '#app/methods/count.ts'
import type { ResultSheet } from '#app/methods/result-sheet.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { resultSheet } from './files.server.ts'
import { aCastBallot, aPoll, closeAndCount } from './poll.factory.ts'

const options = [
  { title: 'Bank', cost: 30_000 },
  { title: 'Schaukel', cost: 40_000 },
  { title: 'Laterne', cost: 25_000 },
]
const cast = [
  [1, 1, 0],
  [1, 1, 0],
  [1, 0, 0],
  [0, 1, 1],
  [0, 0, 1],
]

test.each<[CountingRule, string[]]>([
  [{ method: 'greedy', by: 'votes' }, ['Bank', 'Schaukel']],
  [{ method: 'equalShares', utility: 'cost', completion: 'none' }, ['Bank', 'Laterne']],
  [{ method: 'equalShares', utility: 'cost', completion: 'add1u', step: 100 }, ['Bank', 'Schaukel']],
])('a budget is counted with its money, and its sheet agrees: %j', async (rule, winners) => {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality, { questions: [{ kind: 'budgetApproval', budget: 70_000, options, rule }] })
  for (const marks of cast) await aCastBallot(poll, { marks: [marks] })
  await closeAndCount(poll)
  let text = ''
  for await (const line of (await resultSheet(municipality, poll.number, 1))!) text += line
  const { input, result } = JSON.parse(text) as ResultSheet & { result: { winners: number[] } }
  expect(input.budget).toBe(70_000)
  expect(result.winners.map((option) => input.options[option]!.title).toSorted()).toEqual(winners)

  const folder = mkdtempSync(path.join(os.tmpdir(), 'sheet-'))
  const file = path.join(folder, 'sheet.json')
  writeFileSync(file, text)
  const call = ['--import', './app/platform/node-version.js', 'app/polls/recount.ts', file]
  const out = execFileSync(process.execPath, call, { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  rmSync(folder, { recursive: true })
  expect(JSON.parse(out)).toMatchObject({ agrees: true, result })
})
