import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { setMunicipality } from '#app/municipalities/context.server.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { municipalityByHost } from '#app/municipalities/tenant.server.ts'
import { currentConnection, setConnection, setRequest } from '#app/platform/facts.server.ts'
import { searchPage } from './search-page.server.ts'

test('sixty searches a minute from one address are answered, the next keeps the word and says when to go on', async () => {
  const { host } = await aMunicipality()
  const municipality = await municipalityByHost(host)
  const asked = async (query: string, ip = '192.0.2.77') => {
    const context = new RouterContextProvider()
    setConnection(context, { ...currentConnection(context), ip })
    setMunicipality(context, municipality!)
    setRequest(context, { url: new URL(`https://${host}/suche?suche=${query}`) } as Parameters<typeof setRequest>[1])
    const answer = await searchPage(context)
    return { ...answer.data, status: answer.init?.status ?? 200, headers: new Headers(answer.init?.headers) }
  }
  const answers = await Promise.all(Array.from({ length: 60 }, () => asked('radweg')))
  expect(answers.every(({ status, found }) => status === 200 && found !== null)).toBe(true)
  const refused = await asked('radweg')
  expect(refused).toMatchObject({ status: 429, query: 'radweg', found: null, wait: true })
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(refused.headers.get('Cache-Control')).toBe('no-store')
  expect(await asked('radweg', '192.0.2.78')).toMatchObject({ status: 200, wait: false })
  expect(await asked('')).toMatchObject({ status: 200, wait: false })
})
