import { nextNumber } from '#app/municipalities/numbers.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { PollTexts, PollVoters } from '#app/polls/planning.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Staff } from './lock.server.ts'
import { ballotTexts } from './texts/ballot.ts'

/** Proposals whose idea is hidden do not count. */
export const shown = [{ ideaId: null }, { idea: { hiddenAt: null } }]

/** Pots with what was admitted. */
export function potsWithProposals(tx: Tx, municipalityId: string, budgetId: string) {
  return tx.budgetPot.findMany({
    where: { municipalityId, budgetId },
    orderBy: { position: 'asc' },
    select: {
      title: true,
      amount: true,
      districtId: true,
      proposals: {
        where: { state: 'admitted', OR: shown },
        orderBy: { number: 'asc' },
        select: {
          id: true,
          title: true,
          summary: true,
          cost: true,
          latitude: true,
          longitude: true,
          idea: { select: { photo: { select: { id: true, state: true } }, district: { select: { name: true } } } },
        },
      },
    },
  })
}

type Pot = Awaited<ReturnType<typeof potsWithProposals>>[number]
type Terms = { ballotKind: string; rule: Prisma.JsonValue; maximum: number | null; points: number | null }
type Place = { municipalityId: string; pollId: string; position: number; isOnly: boolean; language: Language }

type NewPoll = { processId: string; phaseId: string; texts: PollTexts; voters: Omit<PollVoters, 'districtIds'> }

/** The poll as a draft; its questions follow. */
export async function storePoll(tx: Tx, staff: Staff, { processId, phaseId, texts, voters }: NewPoll): Promise<string> {
  const { municipalityId, id: createdById } = staff
  const id = newId()
  const number = await nextNumber(tx, municipalityId, 'poll')
  await tx.poll.create({
    data: { municipalityId, id, number, processId, phaseId, createdById, ...texts, ...voters },
    select: { id: true },
  })
  return id
}

/** One question per pot: its proposals with cost, place and picture. */
export async function storeQuestion(tx: Tx, place: Place, terms: Terms, { title, amount, districtId, proposals }: Pot) {
  const { municipalityId, pollId, position, isOnly, language } = place
  const t = textsIn(ballotTexts, language)
  const questionId = newId()
  const options = proposals.map((proposal) => ({ ...proposal, optionId: newId() }))
  await tx.pollQuestion.create({
    data: {
      municipalityId,
      id: questionId,
      pollId,
      position,
      kind: terms.ballotKind as 'budgetApproval',
      title: isOnly ? t.question : t.questionOf({ pot: title }),
      maximum: terms.maximum === null ? null : Math.min(terms.maximum, options.length),
      points: terms.points,
      budget: amount,
      districtId,
      shuffled: true,
      rule: terms.rule as Prisma.InputJsonObject,
    },
    select: { id: true },
  })
  await tx.pollOption.createMany({
    data: options.map(({ optionId, title: name, summary, cost, latitude, longitude, idea }, at) => ({
      municipalityId,
      id: optionId,
      questionId,
      position: at + 1,
      title: name,
      text: summary,
      place: idea?.district?.name ?? '',
      latitude,
      longitude,
      photoId: idea?.photo?.state === 'ready' ? idea.photo.id : null,
      cost,
    })),
  })
  const ids = options.map(({ id }) => id)
  const optionIds = options.map(({ optionId }) => optionId)
  await tx.$executeRaw`
    update "Proposal" p set "optionId" = o.option from unnest(${ids}::uuid[], ${optionIds}::uuid[]) o(id, option)
    where p."municipalityId" = ${municipalityId}::uuid and p.id = o.id`
}
