import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { pool, prisma } from './db.server.ts'
import { newId } from './id.ts'
import { plainError } from './log.ts'

test('what the database says about a refused row does not reach the log', async () => {
  const municipality = await aMunicipality()
  const { email } = await aCitizen(municipality)
  const row = { municipalityId: municipality.id, id: newId(), email, displayName: 'Kim' }
  const refusals = await Promise.all([
    pool
      .query('insert into "Person" ("municipalityId", id, email) values ($1, $2, $3)', [
        row.municipalityId,
        row.id,
        email,
      ])
      .catch((error: unknown) => error),
    prisma.person.create({ data: row }).catch((error: unknown) => error),
  ])
  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(Error)
    expect(JSON.stringify(plainError(refusal))).not.toContain(email)
  }
  expect(JSON.stringify(refusals[0])).toContain(email)
})
