import { expect, test } from 'vitest'
import { helpIn, queueViews } from './queue.ts'

test('the help explains the buttons of a view and no others', () => {
  const explained = (point: string) => queueViews.filter((view) => (helpIn[view] as readonly string[]).includes(point))
  expect(explained('claim')).toEqual(['offen'])
  expect(explained('leave')).toEqual(['offen', 'meine'])
  expect(helpIn.entschieden).toEqual(['openDecided', 'keyboardOpen'])
})
