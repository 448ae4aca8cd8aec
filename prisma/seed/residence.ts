import { confirmResidence } from '#app/people/residence.server.ts'
import { askForLetter, makeLetters } from '#app/people/residence-letter.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { moment } from './day.ts'
import type { Town } from './town.ts'

/** The citizen one can become lives here; a few others wait for their letter, one letter is on its way. */
export async function seedResidence(town: Town): Promise<void> {
  const [citizen, , ...others] = town.citizens
  await confirmResidence(citizen!, {
    way: 'letter',
    confirmedById: town.moderator.id,
    facts: { firstName: 'Mara', lastName: 'Lindner', birthDate: '1987-04-17', districtId: town.districts[0]!.id },
  })
  const { name, address } = await prisma.municipality.findUniqueOrThrow({
    where: { id: town.id },
    select: { name: true, address: true },
  })
  const postcode = /\d{5}/.exec(address)?.[0] ?? '12345'
  for (const [n, { daysAgo, district, ...human }] of waiting.entries()) {
    const person = others[n]!
    const districtId = town.districts[district]?.id ?? town.districts[0]!.id
    await askForLetter(person, { ...human, postcode, place: name, districtId })
    const key = { municipalityId: town.id, personId: person.id }
    const requestedAt = moment(-daysAgo)
    await prisma.residenceRequest.update({ where: { municipalityId_personId: key }, data: { requestedAt } })
    if (n > 0) continue
    await makeLetters(town.moderator, [person.id])
    await prisma.residenceRequest.update({ where: { municipalityId_personId: key }, data: { letterAt: moment(-3) } })
  }
}

const waiting = [
  { firstName: 'Anna', lastName: 'Köhler', birthDate: '1991-02-03', street: 'Lindenweg 4', daysAgo: 6, district: 1 },
  {
    firstName: 'Burak',
    lastName: 'Yılmaz',
    birthDate: '1979-11-21',
    street: 'Bahnhofstraße 31',
    daysAgo: 4,
    district: 2,
  },
  {
    firstName: 'Carsten',
    lastName: 'Lorenz',
    birthDate: '1958-07-09',
    street: 'Am Anger 12a',
    daysAgo: 2,
    district: 0,
  },
  {
    firstName: 'Elke',
    lastName: 'Sommer-Bauer',
    birthDate: '2006-05-30',
    street: 'Mühlgasse 7',
    daysAgo: 1,
    district: 1,
  },
]
