import { expect, test } from 'vitest'
import { resultImage } from './result-image.ts'
import { resultRows } from './result-rows.ts'

const result = resultRows(
  {
    method: 'plurality',
    ranking: [[1], [0]],
    order: [1, 0],
    byLot: false,
    totals: [2, 5],
    valid: 7,
    blank: 0,
    invalid: 0,
  },
  ['Linde', 'Eiche <b> & "Buche"'],
)!

test('the picture of a result says in words what it shows, and takes nothing for markup', () => {
  const svg = resultImage({
    language: 'de',
    question: 'Linde > Eiche?',
    source: 'Musterstadt',
    colour: '#14566b',
    result,
  })
  expect(svg).toContain('<title id="title">Linde &gt; Eiche?</title>')
  expect(svg).toContain('Stimmen: Eiche &lt;b&gt; &amp; &quot;Buche&quot;: 5; Linde: 2')
  expect(svg).not.toContain('<b>')
})

test('the winner stands first, and its bar is as long as its share', () => {
  expect(result.rows.map(({ title, place, won }) => [title, place, won])).toEqual([
    ['Eiche <b> & "Buche"', 1, true],
    ['Linde', 2, false],
  ])
  expect(result.rows[0]!.share).toBeCloseTo(5 / 7)
})
