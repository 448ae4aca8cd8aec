import { expect, test } from 'vitest'
import { isCrossSiteWrite } from './cross-site.ts'

const host = 'musterstadt.example'

test.each([
  ['the own page', { 'sec-fetch-site': 'same-origin' }, false],
  ['the address bar', { 'sec-fetch-site': 'none' }, false],
  ['another site', { 'sec-fetch-site': 'cross-site' }, true],
  ['another municipality of the same domain', { 'sec-fetch-site': 'same-site' }, true],
  ['the own page of an old browser', { origin: `https://${host}` }, false],
  ['another site in an old browser', { origin: 'https://evil.example' }, true],
  ['another port', { origin: `https://${host}:8443` }, true],
  ['a page without origin', { origin: 'null' }, true],
  ['a program', {}, false],
  ['another site that also lies about its origin', { 'sec-fetch-site': 'cross-site', origin: `https://${host}` }, true],
])('a form from %s', (_, headers, refused) => {
  expect(isCrossSiteWrite('POST', headers, host)).toBe(refused)
})

test.each(['PUT', 'PATCH', 'DELETE', 'POST'])('%s writes', (method) => {
  expect(isCrossSiteWrite(method, { 'sec-fetch-site': 'cross-site' }, host)).toBe(true)
})

test.each(['GET', 'HEAD'])('%s only reads', (method) => {
  expect(isCrossSiteWrite(method, { 'sec-fetch-site': 'cross-site' }, host)).toBe(false)
})
