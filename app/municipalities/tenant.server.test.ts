import { expect, test } from 'vitest'
import { aMunicipality } from './municipality.factory.ts'
import { municipalityByHost } from './tenant.server.ts'

test('a municipality answers under its host and under no other', async () => {
  const musterstadt = await aMunicipality({ name: 'Musterstadt' })
  expect(await municipalityByHost(musterstadt.host)).toMatchObject({ id: musterstadt.id, name: 'Musterstadt' })
  expect(await municipalityByHost(`other-${musterstadt.host}`)).toBeNull()
})
