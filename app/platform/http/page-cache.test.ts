import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createPageCache, type Page, type Rendered } from './page-cache.ts'

function page(text: string, municipalityId = 'm'): Rendered {
  return { shared: { body: Buffer.from(text), headers: [], municipalityId, freshMs: 1_000, staleMs: 10_000 } }
}

/** a cache with a clock that moves only when told, listening to the chronicle */
function aCache(limits?: { pages: number; bytes: number }) {
  const clock = { at: 0 }
  const cache = createPageCache(limits, () => clock.at)
  cache.setListening(true)
  let renders = 0
  return {
    ...cache,
    wait: (ms: number) => void (clock.at += ms),
    renders: () => renders,
    get: async (key: string, rendered: Rendered | Promise<Rendered> = page(key)) => {
      const answer = await cache.answer(key, async () => {
        renders += 1
        return await rendered
      })
      return answer instanceof Response ? await answer.text() : answer.body.toString()
    },
  }
}

const text = (found: { page: Page } | null) => found?.page.body.toString()

test('a page is kept for a second, then shown while the next one is made, then made anew', async () => {
  const cache = aCache()
  await cache.get('/', page('first'))
  expect(cache.find('/')).toMatchObject({ refresh: false })
  cache.wait(1_001)
  expect(cache.find('/')).toMatchObject({ refresh: true })
  // the next visitor need not care: it is being done
  expect(cache.find('/')).toMatchObject({ refresh: false })
  await cache.get('/', page('second'))
  expect(text(cache.find('/'))).toBe('second')
  cache.wait(11_001)
  expect(cache.find('/')).toBeNull()
})

test('however many ask at once, it is rendered once', async () => {
  const cache = aCache()
  const slow = sleep(20).then(() => page('slow'))
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.get('/', slow)))
  expect(new Set(answers)).toEqual(new Set(['slow']))
  expect(cache.renders()).toBe(1)
})

test('an answer for one visitor reaches nobody else', async () => {
  const cache = aCache()
  let visitor = 0
  const own = () =>
    cache.answer('/', async () => {
      await sleep(5)
      return { own: new Response(`visitor ${++visitor}`) }
    })
  const answers = await Promise.all([own(), own(), own()])
  const texts = await Promise.all(answers.map((answer) => (answer as Response).text()))
  expect(new Set(texts).size).toBe(3)
  expect(cache.find('/')).toBeNull()
})

test('a publication throws the pages of its municipality away at once, and no other', async () => {
  const cache = aCache()
  await cache.get('/a', page('a', 'musterstadt'))
  await cache.get('/b', page('b', 'musterdorf'))
  cache.forget('musterstadt')
  expect(cache.find('/a')).toBeNull()
  expect(text(cache.find('/b'))).toBe('b')
})

test('what was being rendered when something was published is not kept, and nobody later joins it', async () => {
  const cache = aCache()
  const release = Promise.withResolvers<Rendered>()
  const before = cache.get('/', release.promise)
  cache.forget('m')
  const after = cache.get('/', page('new'))
  release.resolve(page('old'))
  expect(await before).toBe('old')
  expect(await after).toBe('new')
  expect(text(cache.find('/'))).toBe('new')
})

test('while nobody listens to the chronicle nothing stale is shown', async () => {
  const cache = aCache()
  cache.setListening(false)
  await cache.get('/')
  expect(cache.find('/')).toMatchObject({ refresh: false })
  cache.wait(1_001)
  expect(cache.find('/')).toBeNull()
})

test('announcements may have been missed while the connection was lost: everything goes', async () => {
  const cache = aCache()
  await cache.get('/')
  cache.setListening(false)
  expect(cache.find('/')).toBeNull()
})

test('a page that is gone is not shown any more', async () => {
  const cache = aCache()
  await cache.get('/')
  cache.wait(1_001)
  await cache.get('/', { own: new Response(null, { status: 404 }) })
  expect(cache.find('/')).toBeNull()
})

test('a failed render harms nobody who waits', async () => {
  const cache = aCache()
  const failing = cache.answer('/', async () => {
    await sleep(5)
    throw new Error('broken')
  })
  const waiting = cache.get('/', page('fine'))
  await expect(failing).rejects.toThrow('broken')
  expect(await waiting).toBe('fine')
})

test('stays within its number of pages: what was rendered longest ago goes', async () => {
  const cache = aCache({ pages: 2, bytes: 1_000_000 })
  for (const key of ['/1', '/2', '/3']) await cache.get(key)
  expect([cache.find('/1'), text(cache.find('/2')), text(cache.find('/3'))]).toEqual([null, '/2', '/3'])
})

test('stays within its bytes', async () => {
  const cache = aCache({ pages: 100, bytes: 25_000 })
  for (let i = 0; i < 20; i++) await cache.get(`/${i}`, page(`${i}`.padEnd(8_000, '-')))
  expect(cache.size().bytes).toBeLessThanOrEqual(25_000)
  expect(cache.size().pages).toBeGreaterThan(0)
  expect(text(cache.find('/19'))).toContain('19')
})
