import { expect, test } from 'vitest'
import { csvFile } from './csv.ts'

const rowOf = (...values: (string | number | boolean | null | undefined)[]) => csvFile(['a'], [values]).split('\r\n')[1]

test('starts with a byte order mark and the head, each line ends as spreadsheets expect it', () => {
  expect(csvFile(['Nummer', 'Titel'], [[1, 'Steg']])).toBe('\uFEFFNummer;Titel\r\n1;Steg\r\n')
})

test('semicolons, quotes and line ends stay inside their cell', () => {
  expect(rowOf('a;b', 'sagt "ja"')).toBe('"a;b";"sagt ""ja"""')
  expect(csvFile(['a'], [['eins\nzwei']])).toContain('"eins\nzwei"')
})

test('numbers have a decimal comma, truth is a word, nothing is empty', () => {
  expect(rowOf(50.5, -3, true, false, null, undefined, '')).toBe('50,5;-3;ja;nein;;;')
})

test('no text becomes a formula', () => {
  expect(rowOf('=HYPERLINK("x")', '+49', '-1', '@SUM', 'a=b')).toBe(`"'=HYPERLINK(""x"")";'+49;'-1;'@SUM;a=b`)
})
