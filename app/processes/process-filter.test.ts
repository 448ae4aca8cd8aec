import { expect, test } from 'vitest'
import { processesAddress, readProcessFilter } from './process-filter.ts'

const areas = { topics: [{ id: 't1', slug: 'verkehr' }], districts: [{ id: 'd1', slug: 'altstadt' }] }
const read = (query: string) => readProcessFilter(new URLSearchParams(query), areas)

test('an address says which processes are wanted and comes back the same', () => {
  const filter = { state: 'done' as const, topicId: 't1', districtId: 'd1', page: 2 }
  const address = processesAddress(filter, areas, { page: 2 })
  expect(address).toBe('/mitmachen?stand=abgeschlossen&thema=verkehr&ortsteil=altstadt&seite=2')
  expect(read(address.split('?')[1]!)).toEqual(filter)
})

test('what makes no sense is left out', () => {
  expect(read('stand=x&thema=nichts&ortsteil=%00&seite=-1')).toEqual({
    state: null,
    topicId: null,
    districtId: null,
    page: 1,
  })
  expect(processesAddress(read(''), areas)).toBe('/mitmachen')
})
