import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ballotsOf } from '#app/methods/ballots.ts'
import { type CountingRule, count } from '#app/methods/count.ts'
import { sharedData, textOf } from '#tests/support/shared-data.ts'
import { lotOf } from './counting.server.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'recount-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

/** A real process, as people start it. */
function recount(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  return new Promise((resolve) => {
    const call = ['--import', './app/platform/node-version.js', 'app/polls/recount.ts', ...args]
    execFile(process.execPath, call, { env: { ...process.env, LC_ALL: 'C', NODE_OPTIONS: '' } }, (error, out, said) =>
      resolve({ code: error ? Number(error.code) : 0, out, said }),
    )
  })
}

const pb = `META
key;value
budget;10
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;selected
1;6;1
2;5;0
10;4;1
VOTES
voter_id;vote
a;1,10
b;1
c;2
`

const options = ['x', 'y', 'z'].map((id, at) => ({ id, title: id, cost: 300 + at * 100 }))
const rows = [
  [1, 0, 1],
  [1, 1, 0],
  [0, 1, 1],
]

function sheet(rule: CountingRule, change: (sheet: { result: unknown; input: { seed: string } }) => void = () => {}) {
  const lots = options.map(({ id }) => lotOf('seed', id))
  const money = { budget: 800, options: options.map(({ id, cost }) => ({ key: id, cost })) }
  const ballots = rows.map((marks, at) => [at + 1, marks])
  const result = count(rule, ballotsOf(3, rows, [1, 2, 3]), lots, money)
  const input = { rule, options, seed: 'seed', lots, budget: 800, ballots }
  const whole = { format: 'bausteine-result', version: 1, method: rule.method, input, result }
  const copy = JSON.parse(JSON.stringify(whole)) as typeof whole
  change(copy)
  return JSON.stringify(copy, null, 2)
}

describe('a .pb file', () => {
  test('is counted by its own rule, and what was selected agrees', async () => {
    const { code, out, said } = await recount(file('a.pb', pb))
    expect([code, out, said]).toEqual([0, '{"winners":["1","10"],"cost":10}\n', ''])
  })

  test('may be packed, and has money with decimals', async () => {
    const { code, out } = await recount(file('b.pb.gz', gzipSync(pb.replace('10;4;1', '10;3.25;1'))))
    expect([code, out]).toEqual([0, '{"winners":["1","10"],"cost":9.25}\n'])
  })

  test('does not agree when something else was selected', async () => {
    const { code, out, said } = await recount(file('c.pb', pb.replace('2;5;0', '2;5;1')))
    expect([code, out]).toEqual([1, '{"winners":["1","10"],"cost":10}\n'])
    expect(said).toContain('does not agree')
  })

  test('is only counted by a rule that is asked for', async () => {
    const name = file('d.pb', pb)
    const shares = await recount(name, '--rule', 'equal-shares', '--utility', 'cardinality')
    expect([shares.code, shares.out]).toEqual([0, '{"winners":["1"],"cost":6}\n'])
    const filled = await recount(name, '--rule=equal-shares', '--completion=greedy')
    expect([filled.code, filled.out]).toEqual([0, '{"winners":["1","10"],"cost":10}\n'])
  })

  test('that is broken is refused with line and column', async () => {
    const name = file('e.pb', pb.replace('b;1', 'b;1,7').replace('2;5;0', '2;five;0'))
    const { code, out, said } = await recount(name)
    expect([code, out]).toEqual([2, ''])
    expect(said).toContain(`${name}: line 9, column 3: "five" is no amount of money`)
    expect(said).toContain(`${name}: line 14, column 5: There is no project "7"`)
  })
})

describe('a result sheet', () => {
  test.each<CountingRule>([
    { method: 'approval' },
    { method: 'greedy', by: 'votes' },
    { method: 'equalShares', utility: 'cost', completion: 'add1u', step: 100 },
  ])('agrees as it was published: $method', async (rule) => {
    const { code, out } = await recount(file('sheet.json', sheet(rule)))
    expect([code, JSON.parse(out)]).toMatchObject([0, { method: rule.method, version: 1, agrees: true }])
  })

  test('does not agree with another result or another seed', async () => {
    const changed = sheet({ method: 'approval' }, (one) => Object.assign(one.result as object, { byLot: 'changed' }))
    const reseeded = sheet({ method: 'approval' }, (one) => Object.assign(one.input, { seed: 'other' }))
    for (const text of [changed, reseeded]) {
      const { code, out } = await recount(file('changed.json', text))
      expect([code, JSON.parse(out)]).toMatchObject([1, { agrees: false }])
    }
  })

  test('without a result is only counted', async () => {
    const text = sheet({ method: 'approval' }, (one) => Reflect.deleteProperty(one, 'result'))
    const { code, out } = await recount(file('open.json', text))
    expect([code, JSON.parse(out)]).toMatchObject([0, { agrees: null }])
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, 200), /line \d+, column \d+: Here the text stops being JSON/],
    [
      'an unknown rule',
      (text: string) => text.replace('"by": "votes"', '"by": "luck"'),
      /line 8, column 13: input\.rule\.by/,
    ],
    [
      'a mark too few',
      (text: string) => text.replace(/1,\s+0,\s+1\n/, '1, 0\n'),
      /column \d+: A ballot needs 3 marks here/,
    ],
    ['no budget', (text: string) => text.replace('"budget": 800', '"budget": null'), /input\.budget is missing/],
    [
      'another version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      /line 3, column 14: This version/,
    ],
  ])('with %s is refused', async (_, breakIt, sentence) => {
    const { code, out, said } = await recount(file('broken.json', breakIt(sheet({ method: 'greedy', by: 'votes' }))))
    expect([code, out]).toEqual([2, ''])
    expect(said).toMatch(sentence)
  })
})

describe('rankings', () => {
  const election = { candidates: ['A', 'B', 'C'], votes: ['A>B>C * 3', 'B>C>A * 2', 'C>A>B * 2'] }

  test('are counted by the method asked for and compared with what is expected', async () => {
    const right = await recount(file('r.json', JSON.stringify({ ...election, expected: 'A > B > C' })))
    expect([right.code, JSON.parse(right.out)]).toMatchObject([0, { method: 'Schulze Winning', winners: ['A'] }])
    const wrong = { ...election, method: 'InstantRunoff', expected: ['B', ['A', 'C']] }
    expect((await recount(file('w.json', JSON.stringify(wrong)))).code).toBe(1)
  })

  test('with an option nobody knows are refused at its place', async () => {
    const text = JSON.stringify({ ...election, votes: ['A>B', 'B > D'] }, null, 1)
    const { code, said } = await recount(file('u.json', text))
    expect(code).toBe(2)
    expect(said).toContain(`line ${text.split('\n').findIndex((line) => line.includes('D')) + 1}, column 8: `)
  })
})

test('a call that says too little or too much is refused, help is given', async () => {
  const pbFile = file('f.pb', pb)
  const calls = [[], [pbFile, pbFile], [pbFile, '--rule', 'luck'], [pbFile, '--utility', 'cost'], ['missing.json']]
  for (const call of calls) expect((await recount(...call)).code).toBe(2)
  expect(await recount('--help')).toMatchObject({ code: 0, said: '' })
})

const shared = sharedData('pabulib')
describe.skipIf(!shared)('real elections', () => {
  test('the largest is counted by equal shares with what the reference says', async () => {
    const { cases } = JSON.parse(textOf(path.join(shared!, 'expected.json'))) as {
      cases: { file: string; mes_cost_add1_plus_greedy_votes: { winners: string[]; cost: string } }[]
    }
    const one = cases.find((each) => each.file.includes('wroclaw'))!
    const name = path.join(shared!, `${one.file}.gz`)
    const { code, out } = await recount(name, '--rule', 'equal-shares', '--utility', 'cost', '--completion', 'add1u')
    const { winners, cost } = one.mes_cost_add1_plus_greedy_votes
    expect([code, JSON.parse(out)]).toEqual([0, { winners, cost: Number(cost) }])
  })
})

const rankings = sharedData('ranking')
test.skipIf(!rankings)('all published rankings agree', async () => {
  expect((await recount(path.join(rankings!, 'elections.json'))).code).toBe(0)
})
