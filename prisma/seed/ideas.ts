import { type Answer, answerIdea } from '#app/ideas/answer.server.ts'
import { aPublishedIdea } from '#app/ideas/idea.factory.ts'
import { mergeIdeas } from '#app/ideas/merge.server.ts'
import { newId } from '#app/platform/id.ts'
import { backdateAnswers, backdateIdea, moment } from './day.ts'
import type { IdeaContent } from './idea-content.ts'
import type { Scene } from './photo-scenes.ts'
import type { Town } from './town.ts'

export type SeededIdeas = Map<string, { id: string; number: number }>

/** Ideas with supporters and answers. What a project answers by being created is left to it. */
export async function seedIdeas(
  town: Town,
  contents: IdeaContent[],
  photos: Map<Scene, string>,
  projects: Map<string, unknown>,
  progress: (share: number) => void,
): Promise<SeededIdeas> {
  const seeded: SeededIdeas = new Map()
  for (const [n, content] of contents.entries()) {
    const idea = await submit(town, content, n, photos)
    seeded.set(content.title, idea)
    await backdateIdea(town.id, idea.id, moment(-content.daysAgo))
    const answers = content.answers.filter(({ status }) => status !== 'planned' || !projects.has(content.title))
    await answerAll(town, idea.id, answers)
    const target = content.mergedInto && seeded.get(content.mergedInto)
    if (target) await mergeIdeas(town.moderator, idea.id, target.number)
    progress((n + 1) / contents.length)
  }
  return seeded
}

async function submit(town: Town, content: IdeaContent, n: number, photos: Map<Scene, string>) {
  const { title, text, photo, supporters } = content
  const district = town.districts.find(({ name }) => name === content.district)!
  const topic = town.topics.find(({ name }) => name === content.topic)
  const citizens = town.citizens
  const photoId = photo && photos.get(photo)
  return await aPublishedIdea(town, {
    title,
    text,
    author: citizens[(n * 7) % citizens.length]!,
    topic,
    district,
    place: around(district, n),
    ...(photoId ? { photoId } : {}),
    supporters: Array.from(
      { length: Math.min(supporters, citizens.length - 1) },
      (_, at) => citizens[(n * 7 + 1 + at) % citizens.length]!,
    ),
  })
}

/** A place near the middle of a district, always the same for the same idea. */
export function around(district: { latitude: number | null; longitude: number | null }, n: number) {
  const angle = n * 2.399_963 // the golden angle: places lie apart
  const distance = 0.0012 + (n % 5) * 0.0006
  return {
    latitude: Number((district.latitude! + Math.sin(angle) * distance).toFixed(6)),
    longitude: Number((district.longitude! + Math.cos(angle) * distance * 1.5).toFixed(6)),
  }
}

async function answerAll(town: Town, ideaId: string, answers: IdeaContent['answers']): Promise<void> {
  let seenAnswerId: string | null = null
  for (const { daysAgo, status, reason = null, forwardedTo = null, text } of answers) {
    const begun = new Date()
    const answer: Answer = { id: newId(), status, reason, forwardedTo, text, seenAnswerId }
    const answered = await answerIdea(town.moderator, ideaId, answer)
    if (!answered.ok) throw new Error(`the answer was refused: ${answered.reason}`)
    await backdateAnswers(town.id, ideaId, begun, moment(-daysAgo))
    seenAnswerId = answer.id
  }
}
