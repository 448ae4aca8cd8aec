import { expect, test } from 'vitest'
import { newId } from './id.ts'
import { forgiveLimit, limit } from './rate-limit.server.ts'

const twice = { points: 2, seconds: 60 }

test('the attempt after the last allowed one is refused and told when to come back', async () => {
  const name = newId()
  expect(await limit(name, 'a', twice)).toMatchObject({ ok: true })
  expect(await limit(name, 'a', twice)).toMatchObject({ ok: true })
  const refused = await limit(name, 'a', twice)
  expect(refused).toMatchObject({ ok: false, reason: 'too-many' })
  expect(refused).toHaveProperty('retryAfterSeconds', 60)
})

test('keys and names are counted apart', async () => {
  const [one, other] = [newId(), newId()]
  await limit(one, 'a', { points: 1, seconds: 60 })
  expect(await limit(one, 'b', { points: 1, seconds: 60 })).toMatchObject({ ok: true })
  expect(await limit(other, 'a', { points: 1, seconds: 60 })).toMatchObject({ ok: true })
  expect(await limit(one, 'a', { points: 1, seconds: 60 })).toMatchObject({ ok: false })
})

test('after success the count starts anew', async () => {
  const name = newId()
  await limit(name, 'a', twice)
  await limit(name, 'a', twice)
  await forgiveLimit(name, 'a')
  expect(await limit(name, 'a', twice)).toMatchObject({ ok: true })
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1', false],
  ['2001:db8::1', '2001:db8:0:0:1::', false],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', true],
  ['192.0.2.7', '192.0.2.8', true],
])('after %s used its attempt, may %s try? %s', async (first, second, allowed) => {
  const name = newId()
  await limit(name, first, { points: 1, seconds: 60 })
  expect(await limit(name, second, { points: 1, seconds: 60 })).toMatchObject({ ok: allowed })
})
