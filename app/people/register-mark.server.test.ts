import { expect, test } from 'vitest'
import { registerMark } from './register-mark.server.ts'

const erika = { firstName: 'Erika', lastName: 'Müller-Lüdenscheidt', birthDate: '1964-08-12' }

test.each([
  { ...erika, lastName: 'MUELLER LUEDENSCHEIDT' },
  { ...erika, firstName: ' erika  Maria ' },
  { ...erika, firstName: 'Érika' },
])('%o is the same human', (other) => {
  expect(registerMark('a', other)).toBe(registerMark('a', erika))
})

test.each([
  { ...erika, lastName: 'Müller' },
  { ...erika, firstName: 'Maria' },
  { ...erika, birthDate: '1964-12-08' },
])('%o is another one', (other) => {
  expect(registerMark('a', other)).not.toBe(registerMark('a', erika))
})

test('a mark tells nothing to another municipality', () => {
  expect(registerMark('a', erika)).not.toBe(registerMark('b', erika))
})
