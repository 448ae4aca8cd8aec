import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'
import { publicAddresses } from '#tests/support/public-addresses.ts'

const word = 'Quittenhain'
const questions: Record<string, string> = {
  '/ideen': '?suche=Wasserspiel',
  '/ideen.csv': '?suche=Wasserspiel',
  '/ideen/karte.json': '?west=5&sued=47&ost=15&nord=55&zoom=8',
  '/ideen/aehnliche': '?titel=Ein+Wasserspiel+am+Bach',
  '/karte.json': '?west=5&sued=47&ost=15&nord=55&zoom=8',
  '/suche': '?suche=Wasserspiel',
}

test('what moderation hides is nowhere in public, and comes back everywhere', async ({ municipality }) => {
  const hidden = await aTown(municipality)
  const asked = Object.entries(questions).map(([path, question]) => path + question)
  // project 1 and idea 1, also idea 2, which points to the first
  const pages = [...(await publicAddresses(['1', '2'])), ...asked].toSorted()
  const showing = async () => {
    const found = []
    for (const path of pages) {
      const { status, html } = await ask({ host: municipality.host, path })
      expect(status, path).toBeLessThan(500)
      if (html.includes(word)) found.push(path)
    }
    return found
  }

  const before = await showing()
  // the walk can see: otherwise finding nothing would prove nothing
  for (const path of [
    '/',
    '/ideen',
    '/ideen/1',
    '/ideen/2',
    '/ideen/1/wirkung',
    '/ideen.csv',
    '/ideen.atom',
    '/vorhaben/1',
  ])
    expect(before).toContain(path)
  for (const path of ['/ideen', '/ideen/karte.json', '/ideen/aehnliche', '/karte.json', '/suche'])
    expect(before).toContain(path + questions[path])
  expect(await countOf(municipality)).toContain('2 Ideen')

  const { hiddenByModeration, shownAgain } = await import('#app/moderation/moderation.factory.ts')
  const decisionId = await hiddenByModeration(hidden.staff, { kind: 'idea', id: hidden.id })
  await expect.poll(showing, { timeout: 20_000 }).toEqual([])
  expect(await countOf(municipality)).toContain('1 Idee')

  await shownAgain(hidden.staff, decisionId)
  await expect.poll(showing, { timeout: 20_000 }).toEqual(before)
})

/** Idea 1 with place, answer and a project; idea 2 merged into it; idea 3 of no concern. */
async function aTown(municipality: { id: string; topics: { id: string }[] }) {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { answerIdea } = await import('#app/ideas/answer.server.ts')
  const { mergeIdeas } = await import('#app/ideas/merge.server.ts')
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  const staff = await aStaffMember(municipality, ['administrator'])
  const place = { latitude: 50.5, longitude: 9.7 }
  const title = `${word} mit Wasserspiel am Bach`
  const idea = await aPublishedIdea(municipality, {
    title,
    text: 'Ein Wasserspiel für alle, am Bach.',
    place,
    supporters: 2,
  })
  const same = await aPublishedIdea(municipality, { title: 'Wasser am Bach' })
  await aPublishedIdea(municipality, { title: 'Mehr Radwege' })
  const text = 'Danke für die Idee, wir prüfen sie jetzt.'
  await answerIdea(staff, idea.id, {
    id: newId(),
    status: 'inReview',
    reason: null,
    forwardedTo: null,
    text,
    seenAnswerId: null,
  })
  await mergeIdeas(staff, same.id, idea.number)
  const project = await aPublishedProject(municipality)
  await prisma.projectIdea.create({
    data: { municipalityId: municipality.id, projectId: project.id, ideaId: idea.id },
    select: { ideaId: true },
  })
  return { ...idea, staff }
}

async function countOf(municipality: { host: string }): Promise<string> {
  const { html } = await ask({ host: municipality.host, path: '/ideen' })
  return html.replaceAll('<!-- -->', '')
}
