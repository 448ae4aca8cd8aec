import { inTransaction, type Tx } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { lockPoll, note, type Staff } from './draft.server.ts'
import { sealSeed } from './poll-key.server.ts'
import { pollPage, type ShownPoll } from './reading.server.ts'
import { problemsOf } from './release-check.ts'
import { ruleOf, wishOf } from './rule.ts'

/**
 * Fixes what is voted on: from here on nothing of it changes, the database sees to that. The seed of the lot is drawn and sealed, its hash is public.
 * Released twice, it is released once.
 */
export function releasePoll(staff: Staff, id: string): Promise<Outcome<{ number: number }, 'unknown' | 'incomplete'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const locked = await lockPoll(tx, municipalityId, id)
    if (!locked) return refused('unknown')
    if (locked.releasedAt) return done({ number: locked.number })
    // whoever changes the poll meanwhile waits for the lock
    const poll = await pollPage(municipalityId, locked.number, { released: false })
    if (!poll) return refused('unknown')
    if (problemsOf(poll).length > 0) return refused('incomplete')
    await fixRules(tx, municipalityId, poll)
    const { seedHash } = await sealSeed(tx, { municipalityId, id })
    await tx.$executeRaw`
      update "Poll" set "releasedAt" = now(), "seedHash" = ${seedHash}
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid`
    await note(tx, staff, 'poll.released', locked, { public: locked.public })
    return done({ number: locked.number })
  })
}

/** The rule knows now how many may vote, and which option leaves things as they are. */
async function fixRules(tx: Tx, municipalityId: string, { questions, eligible }: ShownPoll): Promise<void> {
  for (const { id, rule, options } of questions) {
    // how money is given out knows nothing that only the release knows, and more ways than a form of a poll offers
    if (rule.method === 'greedy' || rule.method === 'equalShares') continue
    const passive = options.findIndex((option) => option.passive)
    const fixed = ruleOf(wishOf(rule), { eligible, passive: passive < 0 ? null : passive })
    await tx.pollQuestion.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { rule: fixed },
      select: { id: true },
    })
  }
}
