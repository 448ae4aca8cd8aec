import { aCitizen } from '#app/people/person.factory.ts'
import { newId } from '#app/platform/id.ts'
import { submitIdea } from './submission.server.ts'
import { supportIdea } from './support.server.ts'

type Person = { municipalityId: string; id: string }

type Details = {
  title?: string
  text?: string
  author?: Person
  topic?: { id: string }
  district?: { id: string }
  /** of a process; open or not */
  phaseId?: string
  place?: { latitude: number; longitude: number }
  photoId?: string
  /** how many support it, or who */
  supporters?: number | Person[]
}

export type PublishedIdea = { id: string; number: number; title: string; author: Person }

/** An idea everybody can read, submitted and supported as people do it. */
export async function aPublishedIdea(municipality: { id: string }, details: Details = {}): Promise<PublishedIdea> {
  const { title = 'Mehr Bänke am Mühlbach', supporters = 0, author, topic, district, place, photoId } = details
  const by = author ?? (await aCitizen(municipality))
  const submitted = await submitIdea(by, {
    id: newId(),
    title,
    text:
      details.text ??
      'Am Mühlbach gibt es auf zwei Kilometern keine Bank. Ältere Menschen brauchen Pausen auf ihrem Weg.',
    topicId: topic?.id ?? null,
    districtId: district?.id ?? null,
    phaseId: details.phaseId ?? null,
    place: place ?? null,
    photoId: photoId ?? null,
  })
  const people = typeof supporters === 'number' ? await citizens(municipality, supporters) : supporters
  for (const person of people) await supportIdea(person, submitted.number)
  return { ...submitted, title, author: by }
}

async function citizens(municipality: { id: string }, count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let n = 0; n < count; n++) people.push(await aCitizen(municipality))
  return people
}
