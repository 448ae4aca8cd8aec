import type { ProcessState } from './process.ts'

type Planned = { state: ProcessState; now: Date; phases: readonly { id: string; endsAt: Date | null }[] }

/** What can be done with a phase in the list of staff: nothing else is shown there. */
export type PhaseActions = { up: boolean; down: boolean; remove: boolean; extend: boolean }

export function phaseActions({ state, now, phases }: Planned, id: string, mayPublish: boolean): PhaseActions {
  const at = phases.findIndex((phase) => phase.id === id)
  const endsAt = phases[at]?.endsAt ?? null
  const draft = state === 'draft'
  return {
    up: draft && at > 0,
    down: draft && at < phases.length - 1,
    remove: draft,
    extend: mayPublish && (state === 'running' || state === 'coming') && endsAt !== null && endsAt > now,
  }
}

/** Why order and dates cannot be changed (by this person) any more; null while they can. */
export function whyFixed(
  state: ProcessState,
  mayPublish: boolean,
): 'scheduled' | 'public' | 'notYours' | 'over' | null {
  if (state === 'draft') return null
  if (state === 'scheduled') return 'scheduled'
  if (state === 'done' || state === 'stopped') return 'over'
  return mayPublish ? 'public' : 'notYours'
}
