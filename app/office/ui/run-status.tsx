import type { RunState } from '#app/office/run.ts'
import { tableTexts } from '#app/office/texts/tables.ts'
import type { IconName } from '#app/ui/icon.tsx'
import { StatusBadge, type Tone } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

/** How a run stands: icon, word, colour. */
export function RunStatus({ state, word }: { state: RunState; word?: string }) {
  const t = useTexts(tableTexts).import.states
  return (
    <StatusBadge tone={word ? 'neutral' : looks[state].tone} icon={word ? 'undo' : looks[state].icon}>
      {word ?? t[state]}
    </StatusBadge>
  )
}

const looks: Record<RunState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'warning', icon: 'edit' },
  waiting: { tone: 'info', icon: 'clock' },
  running: { tone: 'info', icon: 'refresh' },
  finished: { tone: 'success', icon: 'check-circle' },
  cancelled: { tone: 'neutral', icon: 'block' },
  failed: { tone: 'danger', icon: 'warning' },
}
