import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#app/platform/id.ts'
import { queryAt } from '#tests/support/query.ts'
import { migrate } from './migrate.ts'

const migrations = path.resolve(import.meta.dirname, 'migrations')
const hideByDecision = '20261123220400_hide_by_decision'
const name = `hidings_${newId().replaceAll('-', '')}`
const url = Object.assign(new URL(process.env.DATABASE_URL!), { pathname: `/${name}` }).href
const before = mkdtempSync(path.join(tmpdir(), 'migrations-'))

const [town, other, author, moderator] = [newId(), newId(), newId(), newId()]
const [twice, once, foreign] = [newId(), newId(), newId()]
const [first, second, third, fourth] = [newId(), newId(), newId(), newId()]

/** A database as it was in use before: hidings with reasons, one of them over, and a case of moderation that has number 1. */
beforeAll(async () => {
  await ask(`create database "${name}"`, process.env.DATABASE_URL)
  for (const folder of readdirSync(migrations))
    if (folder < hideByDecision) cpSync(path.join(migrations, folder), path.join(before, folder), { recursive: true })
  await migrate(url, before, () => {})
  for (const id of [town, other])
    await ask(
      `insert into "Municipality" (id, ags, name, kind, land, latitude, longitude) values ('${id}', '${id.slice(-8)}', 'Ort', 'Stadt', 'Hessen', 50, 9)`,
    )
  for (const [of, id] of [
    [town, author],
    [town, moderator],
    [other, author],
    [other, moderator],
  ])
    await ask(`insert into "Person" ("municipalityId", id, "displayName") values ('${of}', '${id}', 'Kim')`)
  for (const [of, id, number] of [
    [town, twice, 1],
    [town, once, 2],
    [other, foreign, 1],
  ])
    await ask(
      `insert into "Idea" ("municipalityId", id, number, title, text, "authorId", "hiddenAt") values ('${of}', '${id}', ${number}, 'Bänke', 'Mehr Bänke.', '${author}', now())`,
    )
  await ask(`
    insert into "IdeaHiding" ("municipalityId", id, "ideaId", reason, text, "hiddenById", "hiddenAt", "shownAt", "shownById") values
      ('${town}', '${first}', '${twice}', 'insult', 'Beleidigt den Nachbarn.', '${moderator}', '2026-01-10 12:00+00', '2026-01-12 12:00+00', '${moderator}'),
      ('${town}', '${second}', '${once}', 'advertising', 'Wirbt für ein Geschäft.', '${moderator}', '2026-02-01 12:00+00', null, null),
      ('${town}', '${third}', '${twice}', 'personalData', 'Nennt eine Nummer.', '${moderator}', '2026-03-01 12:00+00', null, null),
      ('${other}', '${fourth}', '${foreign}', 'other', 'Kein Vorschlag.', '${moderator}', '2026-01-01 12:00+00', null, null)`)
  await ask(`
    insert into "ModerationCase" ("municipalityId", id, number, "subjectKind", "subjectId", origin)
    values ('${town}', '${newId()}', 1, 'idea', '${once}', 'reported')`)
  await ask(`insert into "RunningNumber" ("municipalityId", kind, last) values ('${town}', 'case', 1)`)
  await migrate(url, migrations, () => {})
}, 60_000)

afterAll(async () => {
  await ask(`drop database "${name}" with (force)`, process.env.DATABASE_URL)
  rmSync(before, { recursive: true })
})

test('every hiding becomes a decided case with its id, reason and dates, numbered after those there are', async () => {
  const decisions = await ask(`
    select c."municipalityId" as town, c.number, c."subjectId" as idea, c."authorId" as author, d.id, d.measure, d.rule, d.text,
      to_char(d."effectiveAt" at time zone 'UTC', 'MM-DD') as since, to_char(d."endedAt" at time zone 'UTC', 'MM-DD') as until,
      c."closedAt" = d."decidedAt" as closed, d."decidedById" = '${moderator}' as by
    from "ModerationDecision" d join "ModerationCase" c on c."municipalityId" = d."municipalityId" and c.id = d."caseId"
    order by c."municipalityId" = '${town}' desc, c.number`)
  const usual = { author, measure: 'hide', closed: true, by: true }
  expect(decisions).toEqual([
    {
      ...usual,
      town,
      number: 2,
      idea: twice,
      id: first,
      rule: 'insult',
      text: 'Beleidigt den Nachbarn.',
      since: '01-10',
      until: '01-12',
    },
    {
      ...usual,
      town,
      number: 3,
      idea: once,
      id: second,
      rule: 'advertising',
      text: 'Wirbt für ein Geschäft.',
      since: '02-01',
      until: null,
    },
    {
      ...usual,
      town,
      number: 4,
      idea: twice,
      id: third,
      rule: 'personalData',
      text: 'Nennt eine Nummer.',
      since: '03-01',
      until: null,
    },
    {
      ...usual,
      town: other,
      number: 1,
      idea: foreign,
      id: fourth,
      rule: 'other',
      text: 'Kein Vorschlag.',
      since: '01-01',
      until: null,
    },
  ])
})

test('the next case gets the next number, and nothing else is lost', async () => {
  const last = await ask(
    `select "municipalityId" as town, last from "RunningNumber" where kind = 'case' order by last desc`,
  )
  expect(last).toEqual([
    { town, last: 4 },
    { town: other, last: 1 },
  ])
  expect(await ask(`select count(*)::int as open from "ModerationCase" where "closedAt" is null`)).toEqual([
    { open: 1 },
  ])
  expect(await ask(`select count(*)::int as hidden from "Idea" where "hiddenAt" is not null`)).toEqual([{ hidden: 3 }])
})

function ask(sql: string, at = url): Promise<unknown[]> {
  return queryAt(at, sql)
}
