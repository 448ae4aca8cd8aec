import { expect, test } from 'vitest'
import { ballotsOf } from '#app/methods/ballots.ts'
import { count } from '#app/methods/count.ts'
import type { ResultSheet } from '#app/methods/result-sheet.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { ballotFile, resultSheet } from './files.server.ts'
import { aCastBallot, aPoll, closeAndCount } from './poll.factory.ts'
import { pollPage } from './reading.server.ts'
import { ballotOfReceipt } from './receipt.server.ts'
import { resultPage } from './result.server.ts'
import { aResident } from './voter.factory.ts'

async function whole(lines: AsyncGenerator<string> | null): Promise<string> {
  let text = ''
  for await (const line of lines!) text += line
  return text
}

const cast = [
  [
    [1, 0, 0],
    [5, 3, null],
  ],
  [
    [1, 0, 0],
    [5, 3, null],
  ],
  [
    [0, 1, 0],
    [0, 0, 5],
  ],
  [
    [0, 0, 1],
    [4, 4, 4],
  ],
  [null, [1, null, null]],
]

async function aCountedPoll(details = {}) {
  const municipality = await aMunicipality()
  const poll = await aPoll(municipality, { questions: [{ kind: 'single' }, { kind: 'score' }], ...details })
  const receipts = []
  for (const marks of cast) receipts.push((await aCastBallot(poll, { marks })).receipt)
  await closeAndCount(poll)
  return { municipality, poll, receipts }
}

test('everybody finds the own ballot in the file, and nothing else about it', async () => {
  const { municipality, poll, receipts } = await aCountedPoll()
  const lines = (await whole(await ballotFile(municipality.id, poll.number, 'de'))).replace(/\r\n$/, '').split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFQuittung;1. Frage 1: Linde;1. Frage 1: Eiche;1. Frage 1: Buche;2. Frage 2: Linde;2. Frage 2: Eiche;2. Frage 2: Buche',
  )
  const found = receipts.map((receipt) => lines.find((line) => line.startsWith(receipt!))?.slice(25))
  expect(found).toEqual(['1;0;0;5;3;', '1;0;0;5;3;', '0;1;0;0;0;5', '0;0;1;4;4;4', ';;;1;;'])
})

test('without receipts there are none in the file', async () => {
  const { municipality, poll, receipts } = await aCountedPoll({ receipts: false })
  expect(receipts).toEqual([null, null, null, null, null])
  const lines = (await whole(await ballotFile(municipality.id, poll.number, 'en'))).replace(/\r\n$/, '').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF1\. Frage 1: Linde;/)
  expect(lines.slice(1).toSorted()).toEqual(['0;0;1;4;4;4', '0;1;0;0;0;5', '1;0;0;5;3;', '1;0;0;5;3;', ';;;1;;'])
})

test('the sheet holds what a recount needs, and the recount agrees', async () => {
  const { municipality, poll } = await aCountedPoll()
  for (const position of [1, 2]) {
    const sheet = JSON.parse(await whole(await resultSheet(municipality, poll.number, position))) as ResultSheet
    expect(sheet).toMatchObject({ version: 1, method: position === 1 ? 'plurality' : 'score' })
    const { rule, ballots, lots } = sheet.input
    expect(ballots.reduce((sum, [size]) => sum + size, 0)).toBe(5)
    const block = ballotsOf(
      3,
      ballots.map(([, marks]) => marks),
      ballots.map(([size]) => size),
    )
    expect(JSON.parse(JSON.stringify(count(rule, block, lots, null)))).toEqual(sheet.result)
    const page = await resultPage(municipality.id, poll.number)
    expect(page!.outcomes[position - 1]!.result!.result).toEqual(sheet.result)
  }
})

test('before the count, with too few ballots and from elsewhere there is nothing to read', async () => {
  const municipality = await aMunicipality()
  const running = await aPoll(municipality)
  for (let n = 0; n < 6; n++) await aCastBallot(running)
  const few = await aPoll(municipality)
  await aCastBallot(few)
  await closeAndCount(few)
  for (const { number } of [running, few]) {
    expect(await ballotFile(municipality.id, number, 'de')).toBeNull()
    expect(await resultSheet(municipality, number, 1)).toBeNull()
    expect((await resultPage(municipality.id, number))!.outcomes).toMatchObject([{ result: null }])
  }
  const { poll } = await aCountedPoll()
  const elsewhere = await aMunicipality()
  expect(await ballotFile(elsewhere.id, poll.number, 'de')).toBeNull()
  expect(await resultPage(elsewhere.id, poll.number)).toBeNull()
})

test('the file does not tell how the few voted who live elsewhere than the others', async () => {
  const municipality = await aMunicipality()
  const [old, south] = [newId(), newId()]
  await prisma.district.createMany({
    data: [
      { municipalityId: municipality.id, id: old, name: 'Nord' },
      { municipalityId: municipality.id, id: south, name: 'Süd' },
    ],
  })
  const poll = await aPoll(municipality, {
    access: 'residence',
    questions: [{ kind: 'single' }, { kind: 'single', districtId: old }, { kind: 'single', districtId: south }],
  })
  const votes = async (voters: number, districtId: string, marks: (number[] | null)[]) => {
    for (let n = 0; n < voters; n++) {
      const { person } = await aResident(municipality, { districtId })
      await aCastBallot(poll, { voter: { person }, marks })
    }
  }
  await votes(5, old, [[1, 0, 0], [1, 0, 0], null])
  await votes(2, south, [[0, 0, 1], null, [0, 1, 0]])
  await closeAndCount(poll)
  const [head, ...lines] = (await whole(await ballotFile(municipality.id, poll.number, 'de'))).trim().split('\r\n')
  expect(head).not.toContain('Frage 2')
  expect(head).not.toContain('Frage 3')
  expect(lines.map((line) => line.slice(25)).toSorted()).toEqual(['0;0;1', '0;0;1', ...Array(5).fill('1;0;0')])
  expect(await resultSheet(municipality, poll.number, 2)).not.toBeNull()
  expect(await resultSheet(municipality, poll.number, 3)).toBeNull()
  // nor does whoever takes a receipt out of the file
  const page = (await pollPage(municipality.id, poll.number, { released: true }))!
  expect(await ballotOfReceipt(municipality.id, page, lines[0]!.slice(0, 24))).toMatchObject({
    found: 'yes',
    marks: [expect.any(Array), null, null],
  })
})
