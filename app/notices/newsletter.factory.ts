import { aCitizen, aStaffMember } from '#app/people/person.factory.ts'
import { newId } from '#app/platform/id.ts'
import { follow } from './following.server.ts'
import { keepNewsletter } from './newsletter.server.ts'
import { orderNewsletters } from './newsletter-consent.server.ts'

type Town = { id: string; host: string; topics: { id: string }[] }

/** Somebody who follows a topic and ordered newsletters. */
export async function aReader(town: Town) {
  const person = await aCitizen(town)
  await follow(person, { kind: 'topic', subjectId: town.topics[0]!.id })
  await orderNewsletters(person, 'Ja, schicken Sie mir Rundbriefe.')
  return person
}

/** A draft to the followers of the first topic. */
export async function aNewsletter(town: Town, { readers = 0 }: { readers?: number } = {}): Promise<string> {
  const staff = await aStaffMember(town, ['editor'])
  for (let n = 0; n < readers; n++) await aReader(town)
  const id = newId()
  const words = { subject: 'Was im Herbst geschieht', text: 'Wir bauen.\n\nMehr unter https://example.org/bau.' }
  await keepNewsletter(staff, { id, target: { kind: 'topic', id: town.topics[0]!.id }, ...words })
  return id
}
