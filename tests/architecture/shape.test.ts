import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './source.ts'

const files = sourceFiles('app')
const folders = readdirSync('app', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const ground = ['methods', 'ui', 'platform']
/** home is the frame around all capabilities; the chronicle has no pages */
const withoutManifest: Record<string, string> = {
  chronicle: 'has no pages',
  home: 'is the frame around all capabilities',
  photos: 'serves other capabilities',
  search: 'cannot be switched off and has no rights',
}

test('every folder says in a README what it is for', () => {
  expect(folders.filter((folder) => !existsSync(`app/${folder}/README.md`))).toEqual([])
})

test('a README fits on a screen or two', () => {
  const long = folders.filter((folder) => {
    const file = `app/${folder}/README.md`
    return existsSync(file) && readFileSync(file, 'utf8').split('\n').length > 120
  })
  expect(long).toEqual([])
})

test('every capability has a manifest that stands in app/capabilities.ts, and routes', () => {
  const capabilities = folders.filter((folder) => !ground.includes(folder) && !(folder in withoutManifest))
  const list = readFileSync('app/capabilities.ts', 'utf8')
  const missing = capabilities.flatMap((folder) => [
    ...['capability.ts', 'routes.ts']
      .filter((file) => !existsSync(`app/${folder}/${file}`))
      .map((file) => `app/${folder}/${file}`),
    ...(list.includes(`./${folder}/capability.ts`) ? [] : [`${folder} in app/capabilities.ts`]),
  ])
  expect(missing).toEqual([])
})

test('files stay small: look hard at 200 lines', () => {
  // words, drawings, passwords and columns are lists; they are read entry by entry
  const counted = files.filter(
    ({ file }) =>
      !/\/texts(\.ts$|\/)|\.test\.ts$|(icon-shapes|common-passwords\.server|personal-data|chronicle-words)\.ts$/.test(
        file,
      ),
  )
  expect(counted.filter(({ lines }) => lines > 200).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
})

test('folders are named after the subject', () => {
  const forbidden =
    /\/(utils?|libs?|helpers?|common|shared|services?|repositories|misc|types|constants|hooks|components)(\/|\.tsx?$)/
  expect(files.map(({ file }) => file).filter((file) => forbidden.test(file))).toEqual([])
})

test('the top of the checkout holds nothing but what the README names', () => {
  const known = ['app', 'build', 'data', 'docs', 'node_modules', 'prisma', 'public', 'test-results', 'tests']
  const seen = readdirSync('.', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  )
  expect(seen.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
})

test('every page file is named by exactly one route', () => {
  const routes = files
    .filter(({ file }) => path.basename(file) === 'routes.ts')
    .map(({ file }) => readFileSync(file, 'utf8'))
    .join('\n')
  const pages = files
    .map(({ file }) => file)
    .filter((file) => /^app\/[^/]+\/pages\//.test(file) && !file.endsWith('.test.ts'))
  expect(pages.filter((file) => !routes.includes(`'${file.slice('app/'.length)}'`))).toEqual([])
})
