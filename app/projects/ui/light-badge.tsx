import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'
import { lightLooks, stateLooks } from '../looks.ts'
import type { ProjectState } from '../project.ts'
import { projectTexts } from '../texts/project.ts'
import type { Light } from '../traffic-light.ts'

/** The traffic light: icon, word, colour. */
export function LightBadge({ light, size }: { light: Light; size?: 'normal' | 'large' }) {
  const t = useTexts(projectTexts)
  return (
    <StatusBadge {...lightLooks[light]} size={size ?? 'normal'}>
      {t.lights[light]}
    </StatusBadge>
  )
}

export function StateBadge({ state }: { state: ProjectState }) {
  const t = useTexts(projectTexts)
  return <StatusBadge {...stateLooks[state]}>{t.states[state]}</StatusBadge>
}
