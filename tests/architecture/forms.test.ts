import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buttons, forms } from '../forms/forms.ts'
import { sourceFiles } from './source.ts'

const pages = sourceFiles('app')
  .filter(({ file }) => /^app\/[^/]+\/pages\//.test(file))
  .map(({ file }) => file.slice('app/'.length))

test('every form is tried with bad input', () => {
  const taking = pages.filter((page) => /^export (async )?function action\b/m.test(readFileSync(`app/${page}`, 'utf8')))
  const tried = new Set([...forms.map(({ page }) => page), ...Object.keys(buttons)])
  expect(
    taking.filter((page) => !tried.has(page)),
    'add it to tests/forms, or to `buttons` with the reason',
  ).toEqual([])
})

test('the table names no page that is gone', () => {
  const named = [...forms.map(({ page }) => page), ...Object.keys(buttons)]
  expect(named.filter((page) => !pages.includes(page))).toEqual([])
})
