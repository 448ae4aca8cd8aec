import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rows } from '#app/platform/db.server.ts'
import { isNewsSql, rememberedWhile } from './remembered.server.ts'

/** Something dear of which it is counted how often it was computed; `news` changes what the chronicle says. */
function somethingDear(ms = 20) {
  let mark = 0
  let computed = 0
  let asked = 0
  return {
    news: () => (mark += 1),
    counts: () => ({ computed, asked }),
    /** the database says whether there is something to compute, of the moment it is asked */
    async ask(known: string | null) {
      asked += 1
      const [is] = await rows<{ news: boolean }>(`select ${isNewsSql('$1::text', '$2')} as news`, [`${mark}`, known])
      const seen = { mark: `${mark}`, value: `as of ${mark}` }
      if (!is!.news) return { mark: seen.mark, value: null }
      computed += 1
      await sleep(ms)
      return seen
    },
  }
}

test('what nobody remembers yet is computed once for all who come together', async () => {
  const dear = somethingDear()
  const found = await Promise.all(Array.from({ length: 32 }, () => rememberedWhile('together', dear.ask)))
  expect(new Set(found)).toEqual(new Set(['as of 0']))
  expect(dear.counts()).toEqual({ computed: 1, asked: 32 })
})

test('news are computed once, too; everybody who comes after them sees them', async () => {
  const dear = somethingDear()
  await rememberedWhile('news', dear.ask)
  dear.news()
  const found = await Promise.all(Array.from({ length: 32 }, () => rememberedWhile('news', dear.ask)))
  expect(new Set(found)).toEqual(new Set(['as of 1']))
  expect(dear.counts().computed).toBe(2)
})

test('whoever comes after news is not given what was begun before them', async () => {
  const dear = somethingDear()
  const early = rememberedWhile('late', dear.ask)
  await sleep(10)
  dear.news()
  const late = await Promise.all([rememberedWhile('late', dear.ask), rememberedWhile('late', dear.ask)])
  expect(await early).toBe('as of 0')
  expect(late).toEqual(['as of 1', 'as of 1'])
  expect(dear.counts().computed).toBe(2)
})

test('nobody waits for ever while there is news all the time', async () => {
  const dear = somethingDear()
  const changing = setInterval(dear.news, 2)
  try {
    const found = await Promise.all(Array.from({ length: 32 }, () => rememberedWhile('restless', dear.ask)))
    expect(found).toHaveLength(32)
    expect(dear.counts().computed).toBeLessThanOrEqual(3)
  } finally {
    clearInterval(changing)
  }
})

test('a failure is told to who asked and keeps nobody else from an answer', async () => {
  const dear = somethingDear()
  let failing = true
  const ask = async (known: string | null) => {
    if (failing && known === null) {
      failing = false
      await sleep(5)
      throw new Error('lost')
    }
    return await dear.ask(known)
  }
  const [first, second] = await Promise.allSettled([rememberedWhile('failing', ask), rememberedWhile('failing', ask)])
  expect(first.status).toBe('rejected')
  expect(second).toEqual({ status: 'fulfilled', value: 'as of 0' })
})
