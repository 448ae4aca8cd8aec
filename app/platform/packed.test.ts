import { expect, test, vi } from 'vitest'
import { packRows, unpackRows } from './packed.ts'

test('rows come out as they went in, here and where nobody packed them', async () => {
  const rows = [
    { number: 7, title: '„Bank" & <b>\u2028\n', photoId: null, listed: true, days: [1, 2] },
    { number: -0.5, title: '', photoId: 'x', listed: false, days: [] },
  ]
  const packed = packRows(rows)
  expect(unpackRows(packed)).toEqual(rows)
  vi.resetModules()
  const browser = await import('./packed.ts')
  expect(browser.unpackRows(packed)).toEqual(rows)
  expect(browser.unpackRows(packed)).toEqual(rows)
  expect(unpackRows(packRows([]))).toEqual([])
})

test('columns are named once', () => {
  expect(packRows([{ number: 1 }, { number: 2 }])).toBe('[["number"],[1],[2]]')
})
