import { expect, test } from 'vitest'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import type { EntryToTell } from '#app/notices/letter.ts'
import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { judgeAppeal } from './appeal.server.ts'
import { anAppeal, aReport, decided, defaultReason } from './moderation.factory.ts'
import { moderationTellings } from './tell.server.ts'

/** Who is told of the latest entry of a kind, and the German letter. */
async function told(municipality: { id: string }, kind: string) {
  const where = { municipalityId: municipality.id, kind }
  const entry = (await prisma.chronicleEntry.findFirstOrThrow({ where, orderBy: { id: 'desc' } })) as EntryToTell
  const announcement = await moderationTellings[kind]!(entry)
  const [group] = announcement?.people ?? []
  if (!announcement || !group) return null
  const [personId] = group.personIds
  const letter = announcement.letter({ personId: personId!, language: 'de', displayName: 'Kim', role: group.role })
  return { personIds: group.personIds, text: JSON.stringify(letter), path: announcement.path }
}

test('the author gets the reasons, who reported the outcome; neither learns of the other', async () => {
  const municipality = await aMunicipality()
  const [one, two] = [await aStaffMember(municipality), await aStaffMember(municipality)]
  const author = await aCitizen(municipality)
  const reporter = await aCitizen(municipality, { displayName: 'Petra Petze' })
  const idea = await aPublishedIdea(municipality, { author, title: 'Bänke am Bach' })
  const { id } = await aReport(municipality, { kind: 'idea', id: idea.id }, { reporter })
  expect((await told(municipality, 'case.reported'))!.personIds).toEqual([reporter.id])
  const decision = await decided(one, id, { passage: 'der Depp', consequence: 'suspension', days: 7 })

  const reasons = (await told(municipality, 'case.decided'))!
  expect(reasons.personIds).toEqual([author.id])
  expect(reasons.path).toBe(`/widerspruch/${decision}`)
  for (const part of [
    'Verletzte Regel: Beleidigung',
    'der Depp',
    defaultReason,
    'kein Programm',
    'widersprechen',
    'Bis zum',
  ])
    expect(reasons.text).toContain(part)
  for (const name of ['Petra Petze', 'Mitarbeit Beispiel']) expect(reasons.text).not.toContain(name)
  const outcome = (await told(municipality, 'case.outcome'))!
  expect(outcome.personIds).toEqual([reporter.id])
  expect(outcome.text).not.toContain(defaultReason)

  await anAppeal(author, decision)
  await judgeAppeal(two, decision, { granted: false, answer: 'Auch als Zitat beleidigt der Satz.' })
  const upheld = (await told(municipality, 'case.appealDecided'))!
  expect(upheld.personIds).toEqual([author.id])
  expect(upheld.text).toContain('Auch als Zitat beleidigt der Satz.')
  expect(upheld.text).toContain('Weg zum Gericht')
})
