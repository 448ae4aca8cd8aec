import { expect, test } from 'vitest'
import { marked } from './marked.ts'

test('what was found stands apart, in the middle and at the ends', () => {
  expect(marked('\u0002Rad\u0003 und \u0002Radweg\u0003')).toEqual([
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
