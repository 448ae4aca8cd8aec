import { expect, test } from 'vitest'
import { addressOf, chosen, isNarrowed, readView } from './idea-filter.ts'

const areas = {
  topics: [
    { id: '1', name: 'Verkehr', slug: 'verkehr' },
    { id: '2', name: 'Natur & Klima', slug: 'natur-klima' },
  ],
  districts: [{ id: '3', name: 'Köln-Süd', slug: 'koeln-sued' }],
}

function view(query: string) {
  return readView(new URLSearchParams(query), areas, 7)
}

test('an address says everything about a view, and saying it again gives the same address', () => {
  const query =
    'suche=radweg&status=neu&status=abgelehnt&thema=verkehr&thema=natur-klima&ortsteil=koeln-sued&sortierung=gemischt&mischung=42&ansicht=karte&seite=3'
  const read = view(query)
  expect(read).toEqual({
    search: 'radweg',
    statuses: ['new', 'declined'],
    topicIds: ['1', '2'],
    districtIds: ['3'],
    order: 'mixed',
    seed: 42,
    page: 3,
    onMap: true,
  })
  expect(addressOf(read, areas, { page: 3 })).toBe(`/ideen?${query}`)
})

test('the plain list has the plain address', () => {
  expect(addressOf(view(''), areas)).toBe('/ideen')
  expect(isNarrowed(view(''))).toBe(false)
})

test.each([
  'seite=-1',
  'seite=1e9x',
  'status=quatsch',
  'thema=unbekannt',
  'sortierung=egal',
  'mischung=-3',
  'ansicht=<script>',
])('nonsense is left out: %s', (query) => {
  expect(view(query)).toMatchObject({ page: 1, statuses: [], topicIds: [], order: 'newest', onMap: false })
})

test('another choice begins on the first page', () => {
  expect(addressOf(view('seite=4&thema=verkehr'), areas, { statuses: ['done'] })).toBe(
    '/ideen?status=umgesetzt&thema=verkehr',
  )
})

test('a mixed order keeps the seed it was given', () => {
  expect(view('sortierung=gemischt')).toMatchObject({ order: 'mixed', seed: 7 })
})

test('each chip takes away one choice alone', () => {
  const read = view('suche=bank&thema=verkehr&thema=natur-klima')
  const addresses = chosen(read).map(({ without }) => addressOf(read, areas, without))
  expect(addresses).toEqual([
    '/ideen?thema=verkehr&thema=natur-klima',
    '/ideen?suche=bank&thema=natur-klima',
    '/ideen?suche=bank&thema=verkehr',
  ])
})
