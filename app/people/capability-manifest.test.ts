import { expect, test } from 'vitest'
import { isClosed } from './capability-manifest.ts'

const capabilities = [
  { name: 'ideas', path: '/ideen' },
  { name: 'projects', path: '/fortschritt', alsoAt: ['vorhaben/:nummer'] },
  { name: 'people', path: null },
]

test.each(['ideen', '/ideen/:number', 'ideen.csv', 'fortschritt.atom', 'vorhaben/:nummer'])(
  '%s is switched off',
  (pattern) => {
    expect(isClosed(capabilities, ['ideas', 'projects', 'people'], pattern)).toBe(true)
    expect(isClosed(capabilities, [], pattern)).toBe(false)
  },
)

test.each(['/', 'suche', 'abbestellen/:key/:was', 'anmelden'])('%s stays', (pattern) => {
  expect(isClosed(capabilities, ['ideas', 'projects', 'people'], pattern)).toBe(false)
})
