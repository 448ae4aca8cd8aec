import { expect, test } from 'vitest'
import { feedTitle } from './filter-words.ts'
import { readFilter } from './idea-filter.ts'

const areas = {
  topics: [{ id: '1', name: 'Verkehr', slug: 'verkehr' }],
  districts: [{ id: '3', name: 'Köln-Süd', slug: 'koeln-sued' }],
}
const processes = [{ number: 4, title: 'Unser Stadtpark' }]

test.each([
  ['', 'Neue Ideen in Musterstadt'],
  ['verfahren=4', 'Neue Ideen in Musterstadt: Unser Stadtpark'],
  ['verfahren=9', 'Neue Ideen in Musterstadt: Verfahren 9'],
  ['thema=verkehr', 'Neue Ideen in Musterstadt: Verkehr'],
  ['ortsteil=koeln-sued&status=neu', 'Neue Ideen in Musterstadt: Neu, Köln-Süd'],
  ['suche=radweg', 'Neue Ideen in Musterstadt: Suche: radweg'],
])('a feed names what it is narrowed to: %s', (query, title) => {
  const filter = readFilter(new URLSearchParams(query), areas)
  expect(feedTitle('de', 'Musterstadt', filter, { areas, processes })).toBe(title)
})
