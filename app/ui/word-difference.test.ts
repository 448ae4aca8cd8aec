import { expect, test } from 'vitest'
import { differenceOf, type Piece } from './word-difference.ts'

const marks = { same: '', added: '+', removed: '-' }
const shown = (pieces: Piece[]) =>
  pieces.map(({ text, kind }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join('')

test('a changed word is shown in its sentence, what was there before what came', () => {
  expect(shown(differenceOf('Drei Bänke am Bach.', 'Vier Bänke am Bach.'))).toBe('[-Drei][+Vier] Bänke am Bach.')
  expect(shown(differenceOf('Bänke am Bach.', 'Bänke am Bach und Licht.'))).toBe('Bänke am Bach[+ und Licht].')
})

test('neighbouring changes read as one', () => {
  expect(shown(differenceOf('am alten Markt steht', 'im neuen Hof steht'))).toBe(
    '[-am alten Markt][+im neuen Hof] steht',
  )
})

test('paragraphs stay paragraphs, and both texts can be read out of the pieces', () => {
  const was = 'Erster Absatz mit Text.\n\nZweiter Absatz, der bleibt.'
  const now = 'Erster Absatz mit viel Text.\n\nNeuer Absatz.\n\nZweiter Absatz, der bleibt.'
  const pieces = differenceOf(was, now)
  const text = (without: Piece['kind']) => pieces.filter(({ kind }) => kind !== without).map((piece) => piece.text)
  expect(text('added').join('')).toBe(was)
  expect(text('removed').join('')).toBe(now)
})

test('nothing changed is one piece, nothing at all is none', () => {
  expect(differenceOf('Gleich', 'Gleich')).toEqual([{ text: 'Gleich', kind: 'same' }])
  expect(differenceOf('', '')).toEqual([])
})

test('two long texts without a word in common are compared in no time', () => {
  const was = Array.from({ length: 800 }, (_, n) => `alt${n}`).join(' ')
  const now = Array.from({ length: 800 }, (_, n) => `neu${n}`).join(' ')
  const begun = performance.now()
  expect(differenceOf(was, now)).toHaveLength(2)
  expect(performance.now() - begun).toBeLessThan(1_500)
})
