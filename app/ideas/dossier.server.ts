import { decisionsAbout } from '#app/moderation/history.server.ts'
import { shownPhotoFields } from '#app/photos/photo.ts'
import { prisma } from '#app/platform/db.server.ts'
import { audienceOf } from './audience.server.ts'
import { type SimilarIdea, similarIdeas } from './similar.server.ts'

/** Everything staff need to decide about an idea, or null. Hidden and withdrawn ones are there, too. */
export async function ideaDossier(municipalityId: string, number: number, readerId: string) {
  const idea = await prisma.idea.findUnique({
    where: { municipalityId_number: { municipalityId, number } },
    select: {
      id: true,
      number: true,
      title: true,
      text: true,
      status: true,
      statusSince: true,
      submittedAt: true,
      hiddenAt: true,
      heldAt: true,
      withdrawnAt: true,
      latitude: true,
      longitude: true,
      supportCount: true,
      channel: true,
      author: { select: { displayName: true, withoutAccount: true } },
      topicId: true,
      districtId: true,
      photo: { select: shownPhotoFields },
      mergedInto: { select: { number: true, title: true } },
      merged: { select: { number: true, title: true }, orderBy: { number: 'asc' } },
      projects: { select: { project: { select: { number: true, title: true } } } },
      answers: { select: answerShown, orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!idea) return null
  const [audience, decisions] = await Promise.all([
    audienceOf(municipalityId, idea.id, readerId),
    decisionsAbout(municipalityId, idea.id),
  ])
  return { ...idea, audience, decisions }
}

export type IdeaDossier = NonNullable<Awaited<ReturnType<typeof ideaDossier>>>

/** What the page for merging needs of an idea, or null. */
export async function ideaInBrief(municipalityId: string, number: number) {
  return await prisma.idea.findUnique({
    where: { municipalityId_number: { municipalityId, number } },
    select: {
      id: true,
      number: true,
      title: true,
      text: true,
      status: true,
      supportCount: true,
      hiddenAt: true,
      withdrawnAt: true,
      mergedInto: { select: { number: true } },
    },
  })
}

/** Public ideas that may say the same: candidates for merging, the closest first. */
export async function ideasLike(
  municipalityId: string,
  idea: { number: number; title: string },
): Promise<SimilarIdea[]> {
  const similar = await similarIdeas(municipalityId, idea.title)
  return similar.filter((one) => one.number !== idea.number)
}

const answerShown = {
  id: true,
  status: true,
  reason: true,
  forwardedTo: true,
  text: true,
  answeredAt: true,
  answeredBy: { select: { displayName: true } },
} as const
