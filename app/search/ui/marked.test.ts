import { expect, test } from 'vitest'
import { marked } from './marked.ts'

test('what was found stands apart, in the middle and at the ends', () => {
  expect(marked('\ue000Rad\ue001 und \ue000Radweg\ue001')).toEqual([
    { at: 1, text: 'Rad', found: true },
    { at: 2, text: ' und ', found: false },
    { at: 3, text: 'Radweg', found: true },
  ])
})

test('nothing found is one piece; signs of Markdown go, the words of links stay', () => {
  expect(marked('**Wichtig:** siehe [den Plan](https://example.org)')).toEqual([
    { at: 0, text: 'Wichtig: siehe den Plan', found: false },
  ])
})
