import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { PollTexts, PollVoters } from '#app/polls/planning.server.ts'
import { releasePoll } from '#app/polls/release.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { potsWithProposals, shown, storePoll, storeQuestion } from './ballot-making.server.ts'
import { lockBudget, note, type Staff } from './lock.server.ts'
import { takeInIdeas } from './taking-in.server.ts'
import { ballotTexts } from './texts/ballot.ts'

export type BallotWish = {
  texts: PollTexts
  voters: Omit<PollVoters, 'districtIds'>
}
export type FixRefusal =
  | 'unknown'
  | 'fixed'
  | 'no-vote-phase'
  | 'stopped'
  | 'over'
  /** proposals are neither admitted nor rejected */
  | 'undecided'
  /** a pot with a single proposal: there is nothing to choose */
  | 'few-proposals'
  /** a pot is for residents of a district alone, so whoever votes confirms where they live */
  | 'needs-residence'
  /** a text is missing */
  | 'incomplete'

/** What the form that fixes a round begins with. */
export function ballotWish(
  process: { title: string; summary: string; purpose: string; decidedBy: string },
  language: Language,
): BallotWish {
  const t = textsIn(ballotTexts, language)
  const { title, summary, purpose, decidedBy } = process
  return {
    texts: { title: t.title({ process: title }), summary, purpose, decidedBy, afterwards: t.afterwards },
    voters: { access: 'account', minimumAge: null, paper: false, receipts: true, eligible: null },
  }
}

/**
 * Puts rule, pots and admitted proposals on a ballot and releases it: from here on nothing of it changes, and everybody sees it. One question per pot.
 * Cut off in between, it is finished by doing it again.
 */
export async function fixBudget(
  staff: Staff,
  budgetId: string,
  wish: BallotWish,
  language: Language = 'de',
): Promise<Outcome<{ poll: number }, FixRefusal>> {
  const made = await inTransaction((tx) => putOnBallot(tx, staff, budgetId, wish, language))
  if (!made.ok) return made
  const released = await releasePoll(staff, made.value.pollId)
  if (released.ok) return done({ poll: released.value.number })
  await inTransaction((tx) => takeOffBallot(tx, staff, budgetId, made.value.pollId))
  return refused('incomplete')
}

async function putOnBallot(
  tx: Tx,
  staff: Staff,
  budgetId: string,
  wish: BallotWish,
  language: Language,
): Promise<Outcome<{ pollId: string }, FixRefusal>> {
  const { municipalityId } = staff
  const locked = await lockBudget(tx, municipalityId, budgetId)
  if (!locked) return refused('unknown')
  if (locked.fixedAt) return unreleased(tx, municipalityId, budgetId)
  await takeInIdeas(tx, municipalityId, budgetId)
  const phase = await phaseToVoteIn(tx, municipalityId, locked.processId)
  if (!phase) return refused('no-vote-phase')
  if (phase.stopped) return refused('stopped')
  if (phase.over) return refused('over')
  const undecided = { municipalityId, budgetId, state: { in: ['submitted' as const, 'checking' as const] } }
  if ((await tx.proposal.count({ where: { ...undecided, OR: shown } })) > 0) return refused('undecided')
  const pots = (await potsWithProposals(tx, municipalityId, budgetId)).filter(({ proposals }) => proposals.length > 0)
  if (pots.length === 0 || pots.some(({ proposals }) => proposals.length < 2)) return refused('few-proposals')
  if (wish.voters.access !== 'residence' && pots.some(({ districtId }) => districtId)) return refused('needs-residence')
  const pollId = await storePoll(tx, staff, { processId: locked.processId, phaseId: phase.id, ...wish })
  const terms = await tx.budget.update({
    where: { municipalityId_id: { municipalityId, id: budgetId } },
    data: { pollId },
    select: { ballotKind: true, rule: true, maximum: true, points: true },
  })
  for (const [at, pot] of pots.entries()) {
    await storeQuestion(
      tx,
      { municipalityId, pollId, position: at + 1, isOnly: pots.length === 1, language },
      terms,
      pot,
    )
  }
  await tx.$executeRaw`
    update "Budget" set "fixedAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${budgetId}::uuid`
  await note(tx, staff, 'budget.fixed', locked)
  return done({ pollId })
}

/** A round that was put on a ballot which was not released, because the application ended in between. */
async function unreleased(
  tx: Tx,
  municipalityId: string,
  budgetId: string,
): Promise<Outcome<{ pollId: string }, 'fixed'>> {
  const { poll } = await tx.budget.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id: budgetId } },
    select: { poll: { select: { id: true, releasedAt: true } } },
  })
  return poll && !poll.releasedAt ? done({ pollId: poll.id }) : refused('fixed')
}

async function takeOffBallot(tx: Tx, { municipalityId }: Staff, budgetId: string, pollId: string): Promise<void> {
  await lockBudget(tx, municipalityId, budgetId)
  await tx.proposal.updateMany({ where: { municipalityId, budgetId }, data: { optionId: null } })
  await tx.budget.updateMany({ where: { municipalityId, id: budgetId, pollId }, data: { fixedAt: null, pollId: null } })
  await tx.poll.deleteMany({ where: { municipalityId, id: pollId, releasedAt: null } })
}

type Phase = { id: string; over: boolean; stopped: boolean }

async function phaseToVoteIn(tx: Tx, municipalityId: string, processId: string): Promise<Phase | null> {
  const found = await tx.$queryRaw<Phase[]>`
    select f.id, coalesce(f."endsAt" <= now(), false) as over, c."stoppedAt" is not null as stopped
    from "Phase" f join "Process" c on c."municipalityId" = f."municipalityId" and c.id = f."processId"
    where f."municipalityId" = ${municipalityId}::uuid and f."processId" = ${processId}::uuid and f.kind = 'budget' order by f."startsAt" limit 1`
  return found[0] ?? null
}
