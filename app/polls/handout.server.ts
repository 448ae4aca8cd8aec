import { type RegisterName, registerMark } from '#app/people/register-mark.server.ts'
import { inTransaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isoDay } from '#app/ui/format.ts'
import { lockPoll, note, type Staff } from './draft.server.ts'
import { ageOn } from './eligibility.ts'
import { storeHandout } from './paper-box.server.ts'

type Poll = { id: string; access: string; paper: boolean; minimumAge: number | null; startsAt: Date }

/**
 * Somebody on the register is given a paper ballot at the desk; from then on they cannot vote online. The answer does not tell apart whether they voted
 * or have a sheet already. Nothing of name and birth date is kept.
 */
export function handOut(
  staff: Staff,
  poll: Poll,
  who: RegisterName,
): Promise<Outcome<void, 'unknown' | 'no-paper' | 'age' | 'closed' | 'took'>> {
  return inTransaction(async (tx) => {
    if (!poll.paper || poll.access !== 'residence') return refused('no-paper')
    const { minimumAge, startsAt } = poll
    if (minimumAge !== null && ageOn(who.birthDate, isoDay(startsAt)) < minimumAge) return refused('age')
    const stored = await storeHandout(tx, staff, poll.id, registerMark(staff.municipalityId, who))
    if (!stored.ok) return refused(stored.reason === 'closed' ? 'closed' : 'took')
    const locked = await lockPoll(tx, staff.municipalityId, poll.id)
    if (!locked) return refused('unknown')
    await note(tx, staff, 'poll.paperHandedOut', locked)
    return done()
  })
}
