import { expect, test } from 'vitest'
import { canBeWithdrawn, type IdeaStatus, ideaStatuses, supportRefusal } from './idea.ts'

const open = { hiddenAt: null, withdrawnAt: null }

test('support is refused for what is settled, with the reason', () => {
  const refusals = ideaStatuses.map((status) => supportRefusal({ status, ...open }))
  expect(Object.fromEntries(ideaStatuses.map((status, at) => [status, refusals[at]]))).toEqual({
    new: null,
    inReview: null,
    accepted: null,
    planned: null,
    forwarded: null,
    done: 'done',
    declined: 'declined',
    merged: 'merged',
  })
  expect(supportRefusal({ status: 'new', hiddenAt: new Date(), withdrawnAt: null })).toBe('hidden')
  expect(supportRefusal({ status: 'new', hiddenAt: null, withdrawnAt: new Date() })).toBe('withdrawn')
})

test('an author takes back what is not decided yet', () => {
  const withdrawable = ideaStatuses.filter((status: IdeaStatus) => canBeWithdrawn({ status, ...open }))
  expect(withdrawable).toEqual(['new', 'inReview'])
})
