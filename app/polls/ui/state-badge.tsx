import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type PollState, pollStateLooks } from '../poll.ts'
import { pollTexts } from '../texts/public.ts'

export function PollStateBadge({ state, size }: { state: PollState; size?: 'normal' | 'large' }) {
  const t = useTexts(pollTexts).states
  return (
    <StatusBadge {...pollStateLooks[state]} {...(size ? { size } : {})}>
      {t[state]}
    </StatusBadge>
  )
}
