import { record } from '#app/chronicle/record.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Moderator } from './decide.server.ts'
import { isObjection } from './decision.ts'
import { undo } from './effect.server.ts'
import { lockDecision } from './lock.server.ts'
import { appealMonths } from './settings.ts'

type Author = { municipalityId: string; id: string }
export type AppealRefusal = 'unknown' | 'ended' | 'too-late'

/** The author does not agree. Once per decision and within six months; sent twice, it is stored once. Suspended people may, too. */
export function appeal(
  author: Author,
  decisionId: string,
  { id, text }: { id: string; text: string },
): Promise<Outcome<void, AppealRefusal>> {
  return inTransaction(async (tx) => {
    const { municipalityId } = author
    const found = await lockDecision(tx, municipalityId, decisionId)
    if (!found || found.of.authorId !== author.id) return refused('unknown')
    const { decision, of } = found
    if (!decision.effectiveAt || !isObjection(decision)) return refused('unknown')
    if (decision.endedAt) return refused('ended')
    const [time] = await tx.$queryRaw<{ over: boolean }[]>`
      select now() > ${decision.effectiveAt}::timestamptz + make_interval(months => ${appealMonths}::int) as over`
    if (time!.over) return refused('too-late')
    const { count } = await tx.appeal.createMany({
      data: [{ municipalityId, id, decisionId, personId: author.id, text }],
      skipDuplicates: true,
    })
    if (count === 0) return done()
    const facts = { decisionId, number: of.number }
    await record(tx, {
      municipalityId,
      actorId: author.id,
      kind: 'case.appealed',
      subjectId: of.id,
      public: false,
      facts,
    })
    return done()
  })
}

export type JudgementRefusal = 'unknown' | 'same-person' | 'settled' | 'own'

/** Judges an appeal; refused for everybody who took part in the decision. Granted, the decision is taken back altogether. */
export function judgeAppeal(
  moderator: Moderator,
  decisionId: string,
  { granted, answer }: { granted: boolean; answer: string },
): Promise<Outcome<void, JudgementRefusal>> {
  return inTransaction(async (tx) => {
    const { municipalityId, id: moderatorId } = moderator
    const found = await lockDecision(tx, municipalityId, decisionId)
    if (!found) return refused('unknown')
    const { decision, of } = found
    if (decision.decidedById === moderatorId || decision.secondById === moderatorId) return refused('same-person')
    if (of.authorId === moderatorId) return refused('own')
    const judged = await tx.$executeRaw`
      update "Appeal" set granted = ${granted}, answer = ${answer}, "decidedById" = ${moderatorId}::uuid, "decidedAt" = now()
      where "municipalityId" = ${municipalityId}::uuid and "decisionId" = ${decisionId}::uuid and "decidedAt" is null`
    if (judged === 0) return refused('settled')
    if (granted && !decision.endedAt) await undo(tx, of, decision, { id: moderatorId, text: answer })
    const facts = { decisionId, number: of.number, granted }
    await record(tx, {
      municipalityId,
      actorId: moderatorId,
      kind: 'case.appealDecided',
      subjectId: of.id,
      public: false,
      facts,
    })
    return done()
  })
}
