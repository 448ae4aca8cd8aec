import { expect, test } from 'vitest'
import { merged } from './merged-text.ts'

const base = 'Am Bach fehlen Bänke. Drei würden reichen. Sie sollen aus Holz sein.\n\nDanke.'

test('changes of different sentences come together', () => {
  const proposed = base.replace('Drei würden reichen.', 'Vier würden reichen.')
  const present = base.replace('Danke.', 'Vielen Dank.')
  expect(merged(base, proposed, present)).toBe(
    'Am Bach fehlen Bänke. Vier würden reichen. Sie sollen aus Holz sein.\n\nVielen Dank.',
  )
})

test('two changes of one sentence are left to people', () => {
  const proposed = base.replace('Drei', 'Vier')
  const present = base.replace('Drei würden', 'Fünf würden')
  expect(merged(base, proposed, present)).toBeNull()
})

test('where only one side changed, that side holds', () => {
  expect(merged(base, 'Neu.', base)).toBe('Neu.')
  expect(merged(base, base, 'Neu.')).toBe('Neu.')
  expect(merged(base, 'Neu.', 'Neu.')).toBe('Neu.')
})

test('a sentence that was taken away stays away, a new one comes in', () => {
  const proposed = base.replace(' Drei würden reichen.', '')
  const present = `${base} Bis bald.`
  expect(merged(base, proposed, present)).toBe('Am Bach fehlen Bänke. Sie sollen aus Holz sein.\n\nDanke. Bis bald.')
})
