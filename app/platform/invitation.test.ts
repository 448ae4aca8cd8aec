import { expect, test } from 'vitest'
import { invitation } from './invitation.ts'

const here = 'http://localhost:3000'

test('without an address of the outside the link leads to this machine', () => {
  expect(invitation('abc', here, undefined)).toContain('    http://localhost:3000/einrichten/abc\n')
})

test('with one it leads there', () => {
  const said = invitation('abc', here, 'https://mitmachen.musterstadt.de/')
  expect(said).toContain('    https://mitmachen.musterstadt.de/einrichten/abc\n')
  expect(said).not.toContain('localhost')
})

test('where names are open, it says that one has to be put in', () => {
  const said = invitation('abc', here, 'https://{host}')
  expect(said).toContain('    https://NAME/einrichten/abc\n')
  expect(said).toContain('in place of NAME')
})
