import { expect, test } from 'vitest'
import { prisma } from '#app/platform/db.server.ts'
import { openFirstSteps } from './first-steps.server.ts'
import { aMunicipality } from './municipality.factory.ts'

test('what is missing on the first day is named, and falls away when it is there', async () => {
  const { id } = await aMunicipality({ districts: [] })
  expect(await openFirstSteps(id)).toEqual(['contact', 'impressum', 'datenschutz', 'districts', 'crest', 'mail'])
  await prisma.municipality.update({ where: { id }, data: { address: 'Markt 1', contactEmail: 'rathaus@example.org' } })
  await prisma.legalPage.create({ data: { municipalityId: id, kind: 'impressum', language: 'de', body: 'Stadt' } })
  await prisma.district.create({ data: { municipalityId: id, name: 'Altstadt' } })
  expect(await openFirstSteps(id)).toEqual(['datenschutz', 'crest', 'mail'])
})
