import { expect, test } from 'vitest'
import { answerIdea } from '#app/ideas/answer.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { tellBackground } from '#app/people/background.server.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { countFigures, monthsShown } from './figures.server.ts'

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' }).slice(0, 7)

test('months are told without a gap, the present one last; hidden ideas are not counted', async () => {
  const municipality = await aMunicipality()
  const idea = await aPublishedIdea(municipality, { supporters: 2 })
  await aPublishedIdea(municipality, { author: idea.author })
  const hidden = await aPublishedIdea(municipality, { author: idea.author })
  await prisma.idea.updateMany({
    where: { municipalityId: municipality.id, id: hidden.id },
    data: { hiddenAt: new Date() },
  })
  const { months } = await countFigures(municipality.id)
  expect(months).toHaveLength(monthsShown)
  expect(months.at(-1)).toEqual({ month: today, ideas: 2, supports: 2, joined: 3, answers: 0 })
  expect(months.slice(0, -1).every(({ ideas, supports, joined }) => ideas + supports + joined === 0)).toBe(true)
})

test('the clock of answers counts the first word to each idea', async () => {
  const municipality = await aMunicipality()
  const staff = await aStaffMember(municipality)
  const idea = await aPublishedIdea(municipality)
  expect((await countFigures(municipality.id)).answering.medianDays).toBeNull()
  let seenAnswerId: string | null = null
  for (const status of ['inReview', 'accepted'] as const) {
    const answer = { id: newId(), status, reason: null, forwardedTo: null, text: 'Wir sehen uns das an.' }
    expect(await answerIdea(staff, idea.id, { ...answer, seenAnswerId })).toMatchObject({ ok: true })
    seenAnswerId = answer.id
  }
  expect((await countFigures(municipality.id)).answering).toEqual({
    answered: 1,
    medianDays: 0,
    withinPromise: 1,
    promise: 20,
  })
})

test('who takes part is told in sums of five and more, and nothing smaller can be worked out', async () => {
  const municipality = await aMunicipality()
  const [district] = municipality.districts
  const supporters = []
  for (let n = 0; n < 14; n++) {
    const person = await aCitizen(municipality)
    supporters.push(person)
    const ageGroup = n < 6 ? 'from65' : n < 12 ? 'from30' : 'under18'
    await tellBackground(person, { ageGroup, tie: null, districtId: district!.id })
  }
  // told something, but takes no part
  await tellBackground(await aCitizen(municipality), { ageGroup: 'under18', tie: null, districtId: null })
  await aPublishedIdea(municipality, { supporters })
  const { takingPart } = await countFigures(municipality.id)
  expect(takingPart).toMatchObject({ people: 15, told: 15 })
  const ages = Object.fromEntries(takingPart.groups.ageGroup.map(({ name, count }) => [name, count]))
  // two of under 18, and six of another group with them: else 14 less the shown ones would tell; the rest is rounded to fives
  expect(ages.under18).toBeNull()
  expect(Object.values(ages).filter((count) => count !== null)).toEqual([5])
  // all of them live in one district: to show it would tell that nobody came from the others
  expect(takingPart.groups.district.every(({ count }) => count === null)).toBe(true)
})
