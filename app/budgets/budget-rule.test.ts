import { expect, test } from 'vitest'
import { budgetRules, ruleNameOf } from './budget.ts'
import { completions, ruleChoices, ruleOf, wishOf } from './budget-rule.ts'

test('what staff chose is read back from the stored rule', () => {
  for (const rule of ruleChoices) {
    for (const completion of rule === 'equalShares' ? completions : (['add1u'] as const)) {
      expect(wishOf(ruleOf({ rule, completion }))).toEqual({ rule, completion })
    }
  }
})

test('the rule we advise is the usual one, and its shares rise by one euro', () => {
  const advised = ruleOf({ rule: ruleChoices[0], completion: completions[0] })
  expect(advised).toEqual(budgetRules.equalShares)
  expect(ruleNameOf(advised)).toBe('equalShares')
})
