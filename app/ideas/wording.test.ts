import { expect, test } from 'vitest'
import { invitingRefusal } from './wording.ts'

const open = {
  status: 'new',
  hiddenAt: null,
  withdrawnAt: null,
  fixedUntil: null,
  phaseId: null,
  processNow: null,
} as const

test('people are asked to write along while the words can change, or will be able to within days', () => {
  expect(invitingRefusal(open)).toBeNull()
  expect(invitingRefusal({ ...open, fixedUntil: new Date() })).toBeNull()
})

test('nobody is asked once the idea is decided or its process keeps the words', () => {
  expect(invitingRefusal({ ...open, status: 'planned' })).toBe('closed')
  expect(invitingRefusal({ ...open, phaseId: 'a phase' })).toBe('phase-closed')
})
