import { expect, test } from 'vitest'
import { ballotsIn, emptyBox, fillBoxes } from './ballot-box.ts'

test('reads what is stored, question by question and channel by channel', () => {
  const ballots = [
    [[1, 0], null],
    [
      [null, null],
      [3, null, 10],
    ],
    [
      [0, 32_767],
      [0, 0, 0],
    ],
  ]
  const boxes = [emptyBox(2, 3), emptyBox(3, 3)]
  fillBoxes(boxes, ballots.map((ballot) => JSON.stringify(ballot)).join(','), 'opo')
  expect(boxes.map((box) => [...ballotsIn(box).marks])).toEqual([
    [1, 0, -1, -1, 0, 32_767],
    [3, -1, 10, 0, 0, 0],
  ])
  expect([...ballotsIn(boxes[0]!, 'online').marks]).toEqual([1, 0, 0, 32_767])
  expect(ballotsIn(boxes[1]!, 'paper')).toMatchObject({ size: 1, options: 3 })
})

test.each([
  ['a mark too many', '[[1,0,1]]'],
  ['a mark too few', '[[1]]'],
  ['a question too few', '[]'],
  ['below zero', '[[-1,0]]'],
  ['larger than a mark can be', '[[32768,0]]'],
  ['cut off', '[[1,0]'],
  ['something behind', '[[1,0]],'],
])('%s is no ballot', (_, text) => {
  expect(() => fillBoxes([emptyBox(2, 1)], text, 'o')).toThrow(/cannot be read/)
})

test('marks of any size come through as they went in', () => {
  const ballots = Array.from({ length: 200 }, (_, at) => [
    Array.from({ length: 5 }, (__, option) => ((at * 7 + option * 13) % 11 === 0 ? null : (at * 31 + option) % 100)),
  ])
  const box = emptyBox(5, 200)
  fillBoxes([box], ballots.map((ballot) => JSON.stringify(ballot)).join(','), 'o'.repeat(200))
  expect([...box.marks]).toEqual(ballots.flat(2).map((mark) => mark ?? -1))
})
