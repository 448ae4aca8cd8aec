import { expect, test } from 'vitest'
import { listHref, readListView } from './proposal-filter.ts'

const round = { number: 3, pots: [{ id: 'a' }, { id: 'b' }] }
const read = (query: string) => readListView(new URLSearchParams(query), round.pots)

test('an address says what is shown, and nothing more', () => {
  for (const query of ['', 'stand=zugelassen', 'stand=abgelehnt&topf=2&sortierung=teuerste&ansicht=karte&seite=2']) {
    const view = read(query)
    expect(listHref(round, view, { page: view.page })).toBe(`/buergerhaushalt/3${query ? `?${query}` : ''}`)
  }
})

test('what makes no sense is left out', () => {
  const nonsense = read('stand=__proto__&topf=9&sortierung=x&seite=-1&ansicht=x')
  expect(nonsense).toEqual({ states: [], potId: null, order: 'number', page: 1, onMap: false })
})

test('another choice leads back to the first page', () => {
  expect(listHref(round, read('seite=4'), { states: ['admitted'] })).toBe('/buergerhaushalt/3?stand=zugelassen')
})
