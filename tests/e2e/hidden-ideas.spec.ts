import type { RouteConfigEntry } from '@react-router/dev/routes'
import type { FoundedMunicipality } from '#app/municipalities/municipality.factory.ts'
import { ask } from '#tests/support/ask.ts'
import { expect, test } from '#tests/support/journey.ts'

/** Stands in every word of what is hidden, and nowhere else. */
const word = 'Quittenhain'

/** Outlets that need to be asked something before they show anything: address without its question -> question. Add yours here. */
const questions: Record<string, string[]> = {
  '/ideen': ['?suche=Wasserspiel', '?verfahren=1'],
  '/ideen.csv': ['?suche=Wasserspiel'],
  '/ideen/karte.json': ['?west=5&sued=47&ost=15&nord=55&zoom=8'],
  '/ideen/aehnliche': ['?titel=Ein+Wasserspiel+am+Bach'],
  '/karte.json': ['?west=5&sued=47&ost=15&nord=55&zoom=8'],
  '/suche': ['?suche=Wasserspiel', '?q=Wasserspiel', '?q=Libellen', '?suche=Libellen'],
}

type Staged = {
  kind: string
  id: string
  /** addresses on which it must be seen before: otherwise finding nothing would prove nothing */
  shownAt: string[]
  /** addresses of its own, besides those every route is tried with */
  alsoAt?: string[]
  /** the author, who takes it back */
  withdraw: () => Promise<void>
}

/** What can be hidden, each put into a town of its own. A new kind of contribution is one entry more. */
const stages: Record<string, (municipality: FoundedMunicipality) => Promise<Staged>> = {
  idea: anIdeaInTown,
  comment: aCommentInTown,
  amendment: anAmendmentInTown,
}

for (const [name, stage] of Object.entries(stages)) {
  test(`a hidden ${name} is nowhere in public, and comes back everywhere; withdrawn it is gone`, async ({
    municipality,
  }) => {
    // every public page is read five times over
    test.slow()
    const { aStaffMember } = await import('#app/people/person.factory.ts')
    const { hiddenByModeration, shownAgain } = await import('#app/moderation/moderation.factory.ts')
    const staff = await aStaffMember(municipality, ['administrator'])
    const staged = await stage(municipality)
    const pages = await publicPages(staged)
    const showing = () => pagesWith(municipality, pages)

    await expect.poll(showing, { timeout: 40_000 }).toEqual(expect.arrayContaining(staged.shownAt))
    const before = await showing()

    const decisionId = await hiddenByModeration(staff, { kind: staged.kind, id: staged.id })
    await expect.poll(showing, { timeout: 40_000 }).toEqual([])

    await shownAgain(staff, decisionId)
    await expect.poll(showing, { timeout: 40_000 }).toEqual(before)

    await staged.withdraw()
    await expect.poll(showing, { timeout: 40_000 }).toEqual([])
  })
}

test('what waits for a first look is nowhere in public until it is released', async ({ municipality }) => {
  const { inTransaction, prisma } = await import('#app/platform/db.server.ts')
  const { aCitizen, aStaffMember } = await import('#app/people/person.factory.ts')
  const { mayContribute } = await import('#app/moderation/contribution.server.ts')
  const { decided } = await import('#app/moderation/moderation.factory.ts')
  const { storeHeldIdea } = await import('#app/ideas/submission.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  await prisma.moderationSettings.create({ data: { municipalityId: municipality.id, holdFirst: true } })
  const author = await aCitizen(municipality)
  const id = newId()
  const words = { title: `${word} mit Wasserspiel am Bach`, text: 'Ein Wasserspiel für alle, am Bach.' }
  await inTransaction(async (tx) => {
    await mayContribute(tx, author, { id, subjectKind: 'idea', text: words.text })
    await storeHeldIdea(tx, author, { id, ...words, place: { latitude: 50.5, longitude: 9.7 } })
  })
  const pages = await publicPages({})
  expect(await pagesWith(municipality, pages)).toEqual([])
  const { id: caseId } = await prisma.moderationCase.findFirstOrThrow({ where: { subjectId: id } })
  await decided(await aStaffMember(municipality), caseId, { measure: 'leave', rule: null, text: '' })
  await expect
    .poll(() => pagesWith(municipality, pages), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['/', '/ideen', '/ideen/1', '/ideen.csv', '/ideen.atom']))
})

test('a hidden idea is not counted', async ({ municipality }) => {
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { hiddenByModeration } = await import('#app/moderation/moderation.factory.ts')
  const staged = await anIdeaInTown(municipality)
  const count = async () =>
    (await ask({ host: municipality.host, path: '/ideen' })).html.replaceAll('<!-- -->', '').match(/\d+ Ideen?/)?.[0]
  expect(await count()).toBe('2 Ideen')
  await hiddenByModeration(await aStaffMember(municipality), { kind: 'idea', id: staged.id })
  await expect.poll(count, { timeout: 20_000 }).toBe('1 Idee')
})

/** Idea 1 with place, answer, a process and a project; idea 2 merged into it; idea 3 of no concern. */
async function anIdeaInTown(municipality: FoundedMunicipality): Promise<Staged> {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aStaffMember } = await import('#app/people/person.factory.ts')
  const { answerIdea } = await import('#app/ideas/answer.server.ts')
  const { mergeIdeas } = await import('#app/ideas/merge.server.ts')
  const { withdrawIdea } = await import('#app/ideas/submission.server.ts')
  const { aPublishedProject } = await import('#app/projects/project.factory.ts')
  const { prisma } = await import('#app/platform/db.server.ts')
  const { newId } = await import('#app/platform/id.ts')
  const { aProcess } = await import('#app/processes/process.factory.ts')
  const staff = await aStaffMember(municipality, ['administrator'])
  const { phaseIds } = await aProcess(municipality)
  const title = `${word} mit Wasserspiel am Bach`
  const idea = await aPublishedIdea(municipality, {
    title,
    phaseId: phaseIds[0]!,
    text: 'Ein Wasserspiel für alle, am Bach.',
    place: { latitude: 50.5, longitude: 9.7 },
    supporters: 2,
  })
  const amendment = await changed(municipality, idea, title)
  const same = await aPublishedIdea(municipality, { title: 'Wasser am Bach' })
  await aPublishedIdea(municipality, { title: 'Mehr Radwege' })
  const text = 'Danke für die Idee, wir prüfen sie jetzt.'
  const answer = { status: 'inReview', reason: null, forwardedTo: null, text, seenAnswerId: null } as const
  await answerIdea(staff, idea.id, { id: newId(), ...answer })
  await mergeIdeas(staff, same.id, idea.number)
  const project = await aPublishedProject(municipality)
  await prisma.projectIdea.create({
    data: { municipalityId: municipality.id, projectId: project.id, ideaId: idea.id },
    select: { ideaId: true },
  })
  const proposal = `/ideen/1/vorschlaege/${amendment.id}`
  return {
    kind: 'idea',
    id: idea.id,
    shownAt: [
      '/',
      '/ideen',
      '/ideen/1',
      '/ideen/2',
      '/ideen/1/wirkung',
      '/ideen/1/versionen',
      proposal,
      '/ideen.csv',
      '/ideen.atom',
      '/vorhaben/1',
      '/mitmachen/1',
      '/ideen?verfahren=1',
      '/ideen?suche=Wasserspiel',
      '/ideen/karte.json?west=5&sued=47&ost=15&nord=55&zoom=8',
      '/ideen/aehnliche?titel=Ein+Wasserspiel+am+Bach',
      '/karte.json?west=5&sued=47&ost=15&nord=55&zoom=8',
    ],
    alsoAt: [proposal],
    withdraw: async () => void (await withdrawIdea(idea.author, idea.number)),
  }
}

/** A second version and an open proposal. */
async function changed(
  municipality: { id: string },
  idea: { number: number; author: { municipalityId: string; id: string } },
  title: string,
) {
  const { reviseIdea } = await import('#app/ideas/revision.server.ts')
  const { anAmendment } = await import('#app/ideas/amendment.factory.ts')
  const text = 'Ein Wasserspiel für alle, am Bach, mit Schatten.'
  await reviseIdea(idea.author, idea.number, { title, text, note: '', seenVersion: 1 })
  return await anAmendment(municipality, idea)
}

/** A proposal to change the words of idea 1. */
async function anAmendmentInTown(municipality: FoundedMunicipality): Promise<Staged> {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { anAmendment } = await import('#app/ideas/amendment.factory.ts')
  const { withdrawAmendment } = await import('#app/ideas/amendment.server.ts')
  const idea = await aPublishedIdea(municipality, { title: 'Wasser am Bach' })
  const { id, by } = await anAmendment(municipality, idea, { title: `${word} am Bach`, reason: `Dort liegt ${word}.` })
  const path = `/ideen/1/vorschlaege/${id}`
  return {
    kind: 'amendment',
    id,
    shownAt: ['/ideen/1', path],
    alsoAt: [path],
    withdraw: async () => void (await withdrawAmendment(by, idea.number, id)),
  }
}

/** A comment below idea 1, answered. */
async function aCommentInTown(municipality: FoundedMunicipality): Promise<Staged> {
  const { aPublishedIdea } = await import('#app/ideas/idea.factory.ts')
  const { aCitizen } = await import('#app/people/person.factory.ts')
  const { aComment } = await import('#app/comments/comment.factory.ts')
  const { withdrawComment } = await import('#app/comments/withdrawal.server.ts')
  const idea = await aPublishedIdea(municipality, { title: 'Wasser am Bach' })
  const author = await aCitizen(municipality)
  const comment = await aComment(
    municipality,
    { kind: 'idea', id: idea.id },
    { author, text: `Im ${word} wohnen Libellen.` },
  )
  return {
    kind: 'comment',
    id: comment.id,
    shownAt: ['/ideen/1'],
    alsoAt: [`/beitraege/${comment.id}`, `/beitraege/mehr/${idea.id}`],
    withdraw: async () => void (await withdrawComment(author, comment.id)),
  }
}

async function pagesWith(municipality: { host: string }, pages: string[]): Promise<string[]> {
  const found = []
  for (const path of pages) {
    const { status, html } = await ask({ host: municipality.host, path })
    expect(status, path).toBeLessThan(500)
    if (html.includes(word)) found.push(path)
  }
  return found
}

/** Every address the table of contents knows outside of the administration, so a new page is walked without being named here. */
async function publicPages({ kind, id, alsoAt = [] }: Partial<Staged>): Promise<string[]> {
  const { default: routes } = await import('#app/routes.ts')
  const found = new Set<string>(alsoAt)
  const walk = (entries: RouteConfigEntry[], above: string) => {
    for (const { path = '', children = [] } of entries) {
      const here = `${above}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1')
      if (here.startsWith('/verwaltung') || here.includes('*')) continue
      // idea 1 and project 1, also idea 2, which points to the first; and the thing itself where a page names it by kind and id
      for (const number of ['1', '2']) found.add(here.replaceAll(/:[a-zA-Z]+\??/g, number))
      if (kind && id && /:/.test(here))
        found.add(here.replaceAll(/:(?:kind|art)\??/g, kind).replaceAll(/:[a-zA-Z]+\??/g, id))
      walk(children, here)
    }
  }
  walk(routes, '')
  const asked = Object.entries(questions).flatMap(([path, all]) => all.map((question) => path + question))
  return [...found, ...asked].toSorted()
}
