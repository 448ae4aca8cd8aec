import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { setMunicipality } from '#app/municipalities/context.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { forgiveTries, mayTry } from './limits.server.ts'

async function aVisit() {
  const context = new RouterContextProvider()
  setMunicipality(context, await aMunicipality())
  return context
}

test('an account can be tried ten times in a quarter of an hour, whether it exists or not', async () => {
  const visit = await aVisit()
  const tries: boolean[] = []
  for (let n = 0; n < 11; n++) tries.push(await mayTry(visit, 'sign-in', 'niemand@example.org'))
  expect(tries).toEqual([...Array.from({ length: 10 }, () => true), false])
  expect(await mayTry(visit, 'sign-in', 'andere@example.org')).toBe(true)
  expect(await mayTry(visit, 'mail', 'niemand@example.org')).toBe(true)
  expect(await mayTry(await aVisit(), 'sign-in', 'niemand@example.org')).toBe(true)
})

test('after the right password the tries of that account start anew, and no other ones', async () => {
  const visit = await aVisit()
  for (const email of ['a@example.org', 'b@example.org'])
    for (let n = 0; n < 11; n++) await mayTry(visit, 'sign-in', email)
  await forgiveTries(visit, 'sign-in', 'a@example.org')
  expect(await mayTry(visit, 'sign-in', 'a@example.org')).toBe(true)
  expect(await mayTry(visit, 'sign-in', 'b@example.org')).toBe(false)
})
