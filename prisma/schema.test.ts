import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diffToSchema } from './schema-engine.ts'

test('the migrated database equals the Prisma schema', async () => {
  expect(await diffToSchema(process.env.DATABASE_URL!)).toBeNull()
})

test('the engine that writes migrations is the one of the Prisma in use', () => {
  const engines = versionOf('@prisma/engines-version')
  const wasm = versionOf('@prisma/schema-engine-wasm')
  expect(wasm).toBe(engines)
})

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
}
