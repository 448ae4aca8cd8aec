import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What does not belong to one municipality, and why. */
const withoutTenant: Record<string, string> = {
  Municipality: 'is the tenant',
  SetupLink: 'founds a municipality, so it comes before any',
}
/** Keys that do not begin with the municipality, and why. */
const otherKeys: Record<string, string> = {
  'MunicipalityHost.host': 'tells which municipality is meant; unique over the whole installation',
  'SearchEntry.words': 'full text; PostgreSQL combines it with the key',
  'SearchEntry.title(ops: raw("gin_trgm_ops"))': 'similar words; PostgreSQL combines it with the key',
  'Project.search': 'full text; PostgreSQL combines it with the key',
  'Project.title(ops: raw("gin_trgm_ops"))': 'similar words; PostgreSQL combines it with the key',
}

const folder = 'prisma/schema'
const schema = readdirSync(folder)
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n')
const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)\n\}/gm)].map(([, name = '', body = '']) => ({
  name,
  body,
}))

test('the municipality comes first in every key, unique and index', () => {
  expect(models.length).toBeGreaterThan(15)
  const found = models.filter(({ name }) => !(name in withoutTenant)).flatMap(({ name, body }) => wrongKeys(name, body))
  expect(found).toEqual([])
})

test('every relation between tables of a municipality carries the municipality', () => {
  const relations = models.flatMap(({ name, body }) =>
    [...body.matchAll(/@relation\([^)]*fields: \[([^\]]+)\], references: \[([^\]]+)\]/g)].map(
      ([, fields, references]) => ({ name, fields, references }),
    ),
  )
  const toMunicipality = (one: { fields?: string; references?: string }) =>
    one.fields === 'municipalityId' && one.references === 'id'
  const wrong = relations.filter((one) => !toMunicipality(one) && !one.references?.startsWith('municipalityId,'))
  expect(wrong).toEqual([])
})

function wrongKeys(model: string, body: string): string[] {
  const keys = [...body.matchAll(/@@(id|unique|index)\(\[(.+?)\](?:,|\)$)/gm)].map(([, kind, fields = '']) => ({
    kind,
    fields,
  }))
  const single = [...body.matchAll(/^ {2}(\w+)\s.*@(?:id|unique)\b/gm)].map(([, field = '']) => field)
  const wrong = keys.filter(({ fields }) => !/^municipalityId(,|$)/.test(fields)).map(({ fields }) => fields)
  const missing = keys.some(({ kind }) => kind === 'id') ? [] : ['(no @@id)']
  return [...wrong, ...single, ...missing].map((key) => `${model}.${key}`).filter((key) => !(key in otherKeys))
}
