import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { mergeIdeas } from '#app/ideas/merge.server.ts'
import { withdrawIdea } from '#app/ideas/submission.server.ts'
import { hiddenByModeration } from '#app/moderation/moderation.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aStaffMember } from '#app/people/person.factory.ts'
import { textsIn } from '#app/ui/texts.ts'
import { closedIdeas } from './idea-choice.server.ts'
import { createErrors } from './refusal-text.ts'
import { staffTexts } from './texts/staff.ts'

test('a project that cannot be made says which of its ideas stand in the way, and why', async () => {
  const municipality = await aMunicipality()
  const moderator = await aStaffMember(municipality, ['moderator'])
  const [open, merged, hidden, withdrawn] = [
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
    await aPublishedIdea(municipality),
  ]
  await mergeIdeas(moderator, merged.id, open.number)
  await hiddenByModeration(moderator, { kind: 'idea', id: hidden.id })
  await withdrawIdea(withdrawn.author, withdrawn.number)
  const closed = await closedIdeas(municipality.id, [1, 2, 3, 4])
  const { errors } = textsIn(staffTexts, 'de')
  expect(createErrors(errors, 'idea-merged', closed)).toEqual({
    ideas:
      'Idee 2 ist in Idee 1 aufgegangen. Nehmen Sie Idee 1. Idee 3 ist ausgeblendet. Blenden Sie sie zuerst wieder ein. Idee 4 wurde zurückgezogen.',
  })
  expect(await closedIdeas((await aMunicipality()).id, [1, 2, 3, 4])).toEqual([])
  expect(createErrors(errors, 'idea-hidden', [])).toEqual({ ideas: errors.ideaClosedSince })
})
