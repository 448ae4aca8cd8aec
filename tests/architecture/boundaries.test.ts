import { expect, test } from 'vitest'
import { isTest, type SourceFile, sourceFiles } from './source.ts'
import { exceptions, roof, whoKnowsWhom } from './who-knows-whom.ts'

const files = sourceFiles('app')
const folderOf = (file: string) => /^app\/([^/]+)\//.exec(file)?.[1] ?? null
const isFactory = (file: string) => file.endsWith('.factory.ts')

test('capabilities know only whom the table allows', () => {
  const found: string[] = []
  for (const { file, imports } of files) {
    const folder = folderOf(file)
    if (!folder || isTest(file) || isFactory(file) || file in exceptions) continue
    for (const target of imports) {
      const other = folderOf(target)
      if (other === folder) continue
      if (other && !whoKnowsWhom[folder]?.[other]) {
        found.push(
          `${file} imports ${target}: write into who-knows-whom.ts why ${folder} must know ${other}, or turn it around`,
        )
      }
      if (!other && target.startsWith('app/') && !roof[target]?.readers.includes(folder)) {
        found.push(`${file} imports ${target}: files right in app/ know everything, so nobody below may know them`)
      }
    }
  }
  expect(found).toEqual([])
})

test('the table has no folder that is gone, and every exception is still needed', () => {
  const used = new Set(files.flatMap(({ file }) => folderOf(file) ?? []))
  const known = Object.keys(whoKnowsWhom).filter((folder) => folder !== 'methods')
  expect(known.filter((folder) => !used.has(folder))).toEqual([])
  const paths = new Set(files.map(({ file }) => file))
  expect(Object.keys({ ...exceptions, ...roof }).filter((file) => !paths.has(file))).toEqual([])
})

test('no circle of imports, types included', () => {
  expect(circles(files)).toEqual([])
})

test('methods are pure: they import nothing from outside their folder, not even from npm', () => {
  const outside = files.filter(({ file }) => file.startsWith('app/methods/') && !isTest(file)).flatMap(namesOutside)
  expect(outside).toEqual([])
})

test('pages are reached through routes alone', () => {
  const found = files.flatMap(({ file, imports }) =>
    imports.filter((target) => /^app\/[^/]+\/pages\//.test(target)).map((target) => `${file} imports ${target}`),
  )
  expect(found).toEqual([])
})

test('the database is asked from *.server.ts alone', () => {
  const everything = [...files, ...sourceFiles('prisma').filter(({ file }) => !file.startsWith('prisma/seed'))]
  const asking = everything.filter(({ file, parsed }) => {
    const allowed = /\.server\.tsx?$/.test(file) || isTest(file) || isFactory(file) || file in exceptions
    return !allowed && parsed.module.staticImports.some(takesDatabase)
  })
  expect(asking.map(({ file }) => file)).toEqual([])
})

test('what Node runs directly imports neither components nor styles', () => {
  const found = files
    .filter(({ file }) => file.endsWith('.server.ts') || isFactory(file))
    .flatMap(({ file, imports }) =>
      imports.filter((one) => /\.(tsx|css)$/.test(one)).map((one) => `${file} imports ${one}`),
    )
  expect(found).toEqual([])
})

// a type leaves nothing behind
function takesDatabase({ moduleRequest, entries }: SourceFile['parsed']['module']['staticImports'][number]): boolean {
  if (!/\/db\.server\.ts$|prisma\/generated\//.test(moduleRequest.value)) return false
  return entries.length === 0 || entries.some(({ isType }) => !isType)
}

function namesOutside({ file, parsed }: SourceFile): string[] {
  const names = parsed.module.staticImports.map((one) => one.moduleRequest.value)
  return names.filter((name) => !name.startsWith('./')).map((name) => `${file} imports ${name}`)
}

// route types are generated from the routes and lead nowhere
function circles(all: SourceFile[]): string[] {
  const next = new Map(all.map(({ file, imports }) => [file, imports]))
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const path: string[] = []
  function follow(file: string): void {
    state.set(file, 'open')
    path.push(file)
    for (const target of next.get(file) ?? []) {
      if (state.get(target) === 'open') found.push([...path.slice(path.indexOf(target)), target].join(' -> '))
      else if (!state.has(target)) follow(target)
    }
    path.pop()
    state.set(file, 'done')
  }
  for (const file of next.keys()) if (!state.has(file)) follow(file)
  return found
}
