import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '#app/platform/id.ts'
import { announceSoon } from './announce.server.ts'

let heard: string[]
let ears: pg.Client

beforeEach(async () => {
  heard = []
  ears = new pg.Client({ connectionString: process.env.DATABASE_URL! })
  await ears.connect()
  ears.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await ears.query('listen chronicle')
})
afterEach(() => ears.end())

const times = (id: string) => heard.filter((one) => one === id).length

test('a single change is announced at once and once', async () => {
  const id = newId()
  announceSoon(id)
  await expect.poll(() => times(id), { timeout: 800, interval: 20 }).toBe(1)
  await sleep(1_300)
  expect(times(id)).toBe(1)
})

test('of many changes the first is announced at once, all others together a second later', async () => {
  const [one, other] = [newId(), newId()]
  for (let n = 0; n < 50; n++) announceSoon(one)
  announceSoon(other)
  await expect.poll(() => [times(one), times(other)], { timeout: 800, interval: 20 }).toEqual([1, 1])
  await expect.poll(() => times(one), { timeout: 2_000 }).toBe(2)
  await sleep(1_300)
  expect([times(one), times(other)]).toEqual([2, 1])
})
