import { existsSync, readFileSync } from 'node:fs'
import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { addresses } from '#tests/support/addresses.ts'
import { isTest, sourceFiles } from './source.ts'

const pages = addresses().map((path) => ({ path }))
const links = /\b(?:href|to|path|action)(?:=\{?|:)\s*(["'`])(\/[^"'`]*)\1/g

test('every link written in the source leads to a page that exists', () => {
  const lost: string[] = []
  let looked = 0
  for (const { file } of sourceFiles('app')) {
    if (isTest(file)) continue
    for (const [, , address = ''] of readFileSync(file, 'utf8').matchAll(links)) {
      looked += 1
      if (!leadsSomewhere(address)) lost.push(`${file}: ${address}`)
    }
  }
  expect(lost).toEqual([])
  // links are still found at all
  expect(looked).toBeGreaterThan(100)
})

function leadsSomewhere(address: string): boolean {
  const path = address
    // a query put together elsewhere
    .replace(/\$\{(?:search|query)\}$/, '')
    .replace(/[?#].*$/, '')
    .replaceAll(/\$\{[^}]*\}/g, 'x')
  return matchRoutes(pages, path) !== null || existsSync(`public${path}`)
}
