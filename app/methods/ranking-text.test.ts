import { expect, test } from 'vitest'
import { NONE } from './ballots.ts'
import { readRankings } from './ranking-text.ts'

const options = ['A', 'B', 'Ulmer Platz']

test.each([
  ['A>B>Ulmer Platz', [1, 2, 3], 1],
  ['  Ulmer Platz = B > A  ', [2, 1, 1], 1],
  ['B', [NONE, 1, NONE], 1],
  ['A>B * 42', [1, 2, NONE], 42],
  ['A > B ^ 28', [1, 2, NONE], 28],
  ['A>B^2*3', [1, 2, NONE], 6],
  ['A>B * 3 ^ 2 # counted in the hall', [1, 2, NONE], 6],
])('%s', (line, marks, weight) => {
  const read = readRankings([line], options)
  expect(read.ok && { marks: [...read.ballots.marks], weights: [...read.ballots.weights!] }).toEqual({
    marks,
    weights: [weight],
  })
})

test('empty lines and comments are no ballots', () => {
  const read = readRankings(['', '# first box', 'A', '   '], options)
  expect(read.ok && read.ballots.size).toBe(1)
})

test.each([
  ['A>C', 3, 'there is no option "C"'],
  ['A > a', 5, 'there is no option "a"'],
  ['A>B=A', 5, 'option "A" is ranked twice'],
  ['A>>B', 3, 'an option is missing here'],
  ['A=', 3, 'an option is missing here'],
  ['> A', 1, 'an option is missing here'],
  ['* 3', 1, 'an option is missing here'],
  ['A>B * x', 7, '"*" needs a whole number above 0'],
  ['A>B *', 5, '"*" needs a whole number above 0'],
  ['A>B * 0', 7, '"*" needs a whole number above 0'],
  ['A>B * -3', 7, '"*" needs a whole number above 0'],
  ['A>B * 1.5', 7, '"*" needs a whole number above 0'],
  ['A ^ 2 * 3 * 4', 11, '"*" stands here a second time'],
  ['A ^ 70000 * 70000', 3, 'more than 4294967295 ballots in one line'],
])('%s is refused with its place', (line, column, message) => {
  expect(readRankings(['A>B', '', line], options)).toEqual({ ok: false, line: 3, column, message })
})
