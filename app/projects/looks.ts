import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'
import type { ProjectState } from './project.ts'
import type { Light } from './traffic-light.ts'

/** The same state and the same light look the same everywhere: icon, word, colour. */
export const stateLooks: Record<ProjectState, { tone: Tone; icon: IconName }> = {
  planned: { tone: 'neutral', icon: 'calendar' },
  running: { tone: 'info', icon: 'project' },
  paused: { tone: 'warning', icon: 'clock' },
  done: { tone: 'success', icon: 'check-circle' },
  stopped: { tone: 'danger', icon: 'stop' },
}

export const lightLooks: Record<Light, { tone: Tone; icon: IconName }> = {
  green: { tone: 'success', icon: 'check' },
  yellow: { tone: 'warning', icon: 'warning' },
  red: { tone: 'danger', icon: 'stop' },
  grey: { tone: 'neutral', icon: 'help' },
  done: { tone: 'success', icon: 'check-circle' },
  stopped: { tone: 'neutral', icon: 'close' },
}
