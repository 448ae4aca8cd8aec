import { expect, test } from 'vitest'
import { csvLine } from './files.ts'

test('texts with quotes, line ends and semicolons stay one cell', () => {
  expect(csvLine([1, 'Er sagte "ja"; gut\nso', null, 50.5])).toBe('1;"Er sagte ""ja""; gut\nso";;50.5\r\n')
})

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx'])('%j does not become a formula', (text) => {
  expect(csvLine([text])).toBe(`'${text}\r\n`)
})
