import { record } from '#app/chronicle/record.server.ts'
import { type ContributionRefusal, mayContribute } from '#app/moderation/contribution.server.ts'
import { countLinks } from '#app/moderation/fingerprint.ts'
import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { amendmentOf, isOpen, stillOpen } from './held-amendment.server.ts'
import { type HeldWording, holdWording, keepFirstVersion, type Words } from './wording.server.ts'
import { type WordingRefusal, wordingRefusal } from './wording.ts'

type Person = { municipalityId: string; id: string }

export type Amendment = Words & {
  /** made with the form: sent twice, it is stored once */
  id: string
  reason: string
  /** the version the proposer had before the eyes */
  seenVersion: number
}

export type ProposalRefusal =
  | WordingRefusal
  | ContributionRefusal
  | 'unknown'
  | 'own'
  | 'unchanged'
  | 'changed-meanwhile'
  | 'one-open'

/** Proposes other words to the authors of an idea, in public. `held`: somebody looks at it first. */
export function proposeAmendment(
  person: Person,
  number: number,
  amendment: Amendment,
): Promise<Outcome<{ held: boolean }, ProposalRefusal>> {
  const { municipalityId } = person
  const { id, title, text, reason, seenVersion } = amendment
  return inTransaction(async (tx) => {
    const idea = await holdWording(tx, person, number)
    if (!idea) return refused('unknown')
    const stored = await tx.ideaAmendment.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      select: { proposedById: true, heldAt: true },
    })
    if (stored) return stored.proposedById === person.id ? done({ held: stored.heldAt !== null }) : refused('unknown')
    const refusal = await refusalFor(tx, person, idea, amendment)
    if (refusal) return refused(refusal)
    const links = countLinks(`${title}\n${text}`) - countLinks(`${idea.title}\n${idea.text}`) + countLinks(reason)
    const judged = await mayContribute(tx, person, {
      id,
      subjectKind: 'amendment',
      text: `${title}\n${text}\n${reason}`,
      links,
    })
    if (!judged.ok) return judged
    await keepFirstVersion(tx, municipalityId, idea)
    const now = judged.value.held ? new Date() : null
    await tx.ideaAmendment.create({
      data: {
        municipalityId,
        id,
        ideaId: idea.id,
        baseVersion: seenVersion,
        title,
        text,
        reason,
        proposedById: person.id,
        heldAt: now,
        hiddenAt: now,
      },
      select: { id: true },
    })
    if (!judged.value.held) await noteProposed(tx, municipalityId, { id, idea, proposedById: person.id })
    return done(judged.value)
  })
}

async function refusalFor(
  tx: Tx,
  person: Person,
  idea: HeldWording,
  { title, text, seenVersion }: Amendment,
): Promise<Exclude<ProposalRefusal, ContributionRefusal> | null> {
  const refusal = wordingRefusal(idea)
  if (refusal) return refusal
  if (idea.writes) return 'own'
  if (idea.version !== seenVersion) return 'changed-meanwhile'
  if (idea.title === title && idea.text === text) return 'unchanged'
  const open = await tx.ideaAmendment.count({
    where: { municipalityId: person.municipalityId, ideaId: idea.id, proposedById: person.id, ...stillOpen },
  })
  return open > 0 ? 'one-open' : null
}

/** From now on everybody can read the proposal. */
export async function noteProposed(
  tx: Tx,
  municipalityId: string,
  amendment: { id: string; idea: { id: string; number: number }; proposedById: string },
): Promise<void> {
  const { id: amendmentId, idea, proposedById: actorId } = amendment
  await record(tx, {
    municipalityId,
    actorId,
    kind: 'idea.amendmentProposed',
    subjectId: idea.id,
    public: true,
    facts: { number: idea.number, amendmentId },
  })
}

/** Takes an own proposal back as long as nobody has decided about it; its words go. */
export function withdrawAmendment(
  person: Person,
  number: number,
  amendmentId: string,
): Promise<Outcome<void, 'unknown' | 'not-yours' | 'closed'>> {
  const { municipalityId } = person
  return inTransaction(async (tx) => {
    const idea = await holdWording(tx, person, number)
    const amendment = idea && (await amendmentOf(tx, municipalityId, idea.id, amendmentId))
    if (!amendment) return refused('unknown')
    if (amendment.proposedById !== person.id) return refused('not-yours')
    if (amendment.withdrawnAt) return done()
    // what moderation decided about stays as it was, so that an objection can be judged
    if (!isOpen(amendment) || (amendment.hiddenAt && !amendment.heldAt)) return refused('closed')
    await tx.ideaAmendment.updateMany({
      where: { municipalityId, id: amendmentId },
      data: { withdrawnAt: new Date(), title: '', text: '', reason: '' },
    })
    await record(tx, {
      municipalityId,
      actorId: person.id,
      kind: 'idea.amendmentWithdrawn',
      subjectId: idea.id,
      public: false,
      facts: { number, amendmentId },
    })
    return done()
  })
}
