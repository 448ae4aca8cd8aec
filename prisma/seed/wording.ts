import { anAmendment } from '#app/ideas/amendment.factory.ts'
import { declineAmendment, takeAmendment } from '#app/ideas/amendment-decision.server.ts'
import { reviseIdea } from '#app/ideas/revision.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import { moment } from './day.ts'
import type { Person, Town } from './town.ts'

type Found = { id: string; number: number; title: string; text: string; author: Person }

/** Ideas that people write on together: new wordings, two co-authors, proposals that are open, taken over and declined. */
export async function seedWording(town: Town): Promise<void> {
  const [first, second, third] = await changeable(town, 3)
  if (!first || !second || !third) return
  // their invitations would lie in the outbox of the demo, used up
  const others = town.citizens.filter(({ id }) => id !== first.author.id)
  await prisma.ideaCoauthor.createMany({
    data: [others[3]!, others[11]!].map(({ id: personId }) => ({
      municipalityId: town.id,
      ideaId: first.id,
      personId,
      joinedAt: moment(-9),
    })),
  })
  const clearer = `${first.text}\n\nEin Jahr Probe genügt. Danach entscheiden alle gemeinsam, ob es bleibt.`
  await reviseIdea(first.author, first.number, {
    title: first.title,
    text: clearer,
    note: 'Mit einem Probejahr, nach vielen Gesprächen vor Ort.',
    seenVersion: 1,
  })
  await backdateVersion(town, first.id, 2, -6)
  await anAmendment(town, first, {
    by: town.citizens[17]!,
    text: clearer.replace('Ein Jahr Probe genügt.', 'Ein halbes Jahr Probe genügt.'),
    reason: 'Ein halbes Jahr reicht, um zu sehen, ob es funktioniert. Dann geht es schneller weiter.',
  })

  const addition = `${second.text}\n\nWichtig: Auch mit Rollator und Kinderwagen muss man gut hinkommen.`
  const taken = await anAmendment(town, second, {
    by: town.citizens[23]!,
    text: addition,
    reason: 'Meine Mutter ist mit dem Rollator unterwegs. Ohne ebenen Weg hat sie nichts davon.',
  })
  await takeAmendment(second.author, second.number, taken.id, { title: second.title, text: addition, seenVersion: 1 })
  await backdateVersion(town, second.id, 2, -3)

  const declined = await anAmendment(town, third, {
    by: town.citizens[29]!,
    text: `${third.text}\n\nBezahlen soll das der Landkreis.`,
    reason: 'Der Landkreis hat mehr Geld als die Gemeinde.',
  })
  const answer = 'Danke, aber wer bezahlt, will ich der Verwaltung überlassen. Mir geht es um die Sache.'
  await declineAmendment(third.author, third.number, declined.id, answer)
}

/** The most supported ideas nobody has decided about, by citizens. */
async function changeable(town: Town, count: number): Promise<Found[]> {
  const ideas = await prisma.idea.findMany({
    where: {
      municipalityId: town.id,
      status: { in: ['new', 'inReview'] },
      hiddenAt: null,
      withdrawnAt: null,
      channel: 'online',
    },
    orderBy: [{ supportCount: 'desc' }, { number: 'asc' }],
    take: count,
    select: { id: true, number: true, title: true, text: true, authorId: true },
  })
  return ideas.map(({ authorId, ...idea }) => ({ ...idea, author: { municipalityId: town.id, id: authorId } }))
}

async function backdateVersion(town: Town, ideaId: string, number: number, days: number): Promise<void> {
  await prisma.ideaVersion.updateMany({
    where: { municipalityId: town.id, ideaId, number },
    data: { writtenAt: moment(days) },
  })
}
