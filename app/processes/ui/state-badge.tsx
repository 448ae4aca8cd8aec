import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { type ProcessState, stateLooks } from '../process.ts'
import { processTexts } from '../texts.ts'

export function StateBadge({ state, size }: { state: ProcessState; size?: 'normal' | 'large' }) {
  const t = useTexts(processTexts).states
  return (
    <StatusBadge {...stateLooks[state]} {...(size ? { size } : {})}>
      {t[state]}
    </StatusBadge>
  )
}
