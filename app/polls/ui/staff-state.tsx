import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type PollState, pollStateLooks } from '../poll.ts'
import { pollStaffTexts } from '../texts/staff.ts'

export function StaffStateBadge({ state, size }: { state: PollState; size?: 'normal' | 'large' }) {
  const t = useTexts(pollStaffTexts).states
  return (
    <StatusBadge {...pollStateLooks[state]} {...(size ? { size } : {})}>
      {t[state]}
    </StatusBadge>
  )
}
