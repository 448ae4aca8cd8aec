import { expect, test } from 'vitest'
import { csvLine } from '#app/platform/csv.ts'
import { csvCells, geoJsonFeature } from './files.ts'

const idea = {
  number: 42,
  title: 'Bänke am Mühlbach',
  text: '=Rast; für alle',
  status: 'new' as const,
  topicId: 't',
  districtId: null,
  latitude: 50.5,
  longitude: 9.75,
  supportCount: 3,
  submitted: '2026-05-01',
  since: '2026-05-02',
}
const names = {
  status: { new: 'Neu' },
  topic: () => 'Natur',
  district: () => '',
  address: (number: number) => `https://m.example/ideen/${number}`,
}

test('an idea is one line as spreadsheets in Germany read it, and no formula', () => {
  expect(csvLine(csvCells(idea, names))).toBe(
    '42;Bänke am Mühlbach;"\'=Rast; für alle";Neu;Natur;;50,5;9,75;3;2026-05-01;2026-05-02;https://m.example/ideen/42\r\n',
  )
})

test('on a map it stands at its place, longitude first; without a place it is there, too', () => {
  expect(geoJsonFeature(idea, names)).toMatchObject({ id: 42, geometry: { type: 'Point', coordinates: [9.75, 50.5] } })
  expect(geoJsonFeature({ ...idea, latitude: null, longitude: null }, names)).toMatchObject({ geometry: null })
})
