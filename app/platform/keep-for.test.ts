import { expect, test } from 'vitest'
import { keepFor } from './keep-for.ts'

function counting(ms: number, most = 10) {
  const made: string[] = []
  const kept = keepFor(ms, most, async (key) => {
    made.push(key)
    if (key === 'broken') throw new Error('no')
    return key.toUpperCase()
  })
  return { made, kept }
}

test('asked for by many at once and again, it is made once', async () => {
  const { made, kept } = counting(60_000)
  expect(await Promise.all([kept.get('a'), kept.get('a')])).toEqual(['A', 'A'])
  expect(await kept.get('a')).toBe('A')
  expect(made).toEqual(['a'])
})

test('made anew once the time is over, or when it is forgotten', async () => {
  const short = counting(-1)
  await short.kept.get('a')
  await short.kept.get('a')
  expect(short.made).toEqual(['a', 'a'])
  const long = counting(60_000)
  await long.kept.get('a')
  await long.kept.get('b')
  long.kept.forget('a')
  await long.kept.get('a')
  await long.kept.get('b')
  expect(long.made).toEqual(['a', 'b', 'a'])
  long.kept.forgetAll()
  await long.kept.get('b')
  expect(long.made).toEqual(['a', 'b', 'a', 'b'])
})

test('a failure is not remembered, and made-up keys do not pile up', async () => {
  const { made, kept } = counting(60_000, 2)
  await expect(kept.get('broken')).rejects.toThrow('no')
  await expect(kept.get('broken')).rejects.toThrow('no')
  for (const key of ['a', 'b', 'c', 'd', 'a']) await kept.get(key)
  expect(made).toEqual(['broken', 'broken', 'a', 'b', 'c', 'd', 'a'])
})
