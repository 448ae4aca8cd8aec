import type { ServerBuild } from 'react-router'
import { expect, test } from 'vitest'
import { sectionsOf, wordAsked } from './sections.ts'

const route = (id: string, path?: string, parentId?: string) => [id, { id, path, parentId, module: {} }] as const
const routes = Object.fromEntries([
  route('root', ''),
  route('frame', undefined, 'root'),
  route('start', undefined, 'frame'),
  route('list', 'ideen', 'frame'),
  route('idea', 'ideen/:number', 'frame'),
  route('file', 'ideen.csv', 'frame'),
  route('office', 'verwaltung', 'root'),
  route('queue', 'ideen', 'office'),
  route('notFound', '*', 'root'),
])
const build = { routes, assets: { version: '1', routes } } as unknown as ServerBuild

test('a section holds its pages, the frames around them, the start page and "not found"', () => {
  const sections = sectionsOf(build)
  const everywhere = ['frame', 'notFound', 'root', 'start']
  const held = (word: string) => Object.keys(sections.get(word)!.routes).toSorted()
  expect(held('ideen')).toEqual([...everywhere, 'idea', 'list'].toSorted())
  expect(held('ideen.csv')).toEqual([...everywhere, 'file'].toSorted())
  expect(held('verwaltung')).toEqual([...everywhere, 'office', 'queue'].toSorted())
  expect(held('')).toEqual(everywhere)
  expect(Object.keys(sections.get('ideen')!.assets.routes)).toEqual(Object.keys(sections.get('ideen')!.routes))
})

test.each([
  ['/', ''],
  ['/?suche=a/b', ''],
  ['/ideen', 'ideen'],
  ['/ideen/', 'ideen'],
  ['/ideen/42/danke?x=1', 'ideen'],
  ['/ideen.data?_routes=x', 'ideen'],
  ['/ideen.csv', 'ideen.csv'],
  ['/_root.data', '_root'],
])('%s belongs to "%s"', (path, word) => {
  expect(wordAsked(`http://musterstadt.localhost:3000${path}`)).toBe(word)
})

test.each(['//ideen', '/%69deen', '/stra%C3%9Fe/1'])('%s is a matter for all routes', (path) => {
  expect(wordAsked(`http://musterstadt.localhost:3000${path}`)).toBeNull()
})
