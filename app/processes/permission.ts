import type { PhaseKind, PhaseSettings } from './process.ts'

/** What a person may want to do in a process. */
export const deeds = ['submit', 'reword', 'support', 'discuss', 'vote', 'budget', 'consult'] as const
export type Deed = (typeof deeds)[number]

export type DatedPhase = {
  id: string
  kind: PhaseKind
  title: string
  startsAt: Date
  endsAt: Date | null
  settings: PhaseSettings
}

/** Everything the answer depends on, read at one moment. */
export type Circumstances = {
  /** time of the database */
  now: Date
  publishedAt: Date | null
  stoppedAt: Date | null
  stopReason: string
  phases: readonly DatedPhase[]
  /** capabilities the municipality has switched off */
  closed: readonly string[]
}

/** Who asks: null is not signed in. Nobody in particular: left out. */
export type Asker = { emailVerified: boolean } | null

export type Refusal =
  | { open: false; why: 'unpublished'; at: Date | null }
  | { open: false; why: 'stopped'; at: Date; reason: string }
  | { open: false; why: 'not-yet'; at: Date }
  | { open: false; why: 'over'; at: Date }
  | { open: false; why: 'never' | 'switched-off' | 'sign-in'; at: null }
export type Answer = { open: true; until: Date | null; phase: DatedPhase } | Refusal

/** The capability a deed needs, and whether this release has it. */
const needs: Record<Deed, { capability: string; there: boolean }> = {
  submit: { capability: 'ideas', there: true },
  reword: { capability: 'ideas', there: true },
  support: { capability: 'ideas', there: true },
  discuss: { capability: 'comments', there: true },
  vote: { capability: 'polls', there: true },
  budget: { capability: 'budgets', there: true },
  consult: { capability: 'consultations', there: false },
}

/** What a phase of this kind allows while it is running. */
export function deedsOf({ kind, settings }: { kind: PhaseKind; settings: PhaseSettings }): Deed[] {
  const own: Partial<Record<PhaseKind, Deed>> = { ideas: 'submit', vote: 'vote', budget: 'budget', consult: 'consult' }
  const deed = own[kind]
  return [
    ...(deed ? [deed] : []),
    // what is voted on, budgeted or answered stays as people read it when the collecting and discussing ended
    ...(kind === 'ideas' || kind === 'discuss' ? (['reword'] as const) : []),
    ...(settings.support ? (['support'] as const) : []),
    ...(settings.discuss || kind === 'discuss' ? (['discuss'] as const) : []),
  ]
}

/**
 * May this be done now, and if not, why and when? A phase begins with its first second and ends before the second it ends with. `phaseId`:
 * asks for one phase alone, as an idea is submitted into one.
 */
export function permission(deed: Deed, facts: Circumstances, asker?: Asker, phaseId?: string): Answer {
  const { now, publishedAt, stoppedAt, stopReason } = facts
  if (publishedAt === null || publishedAt > now) return { open: false, why: 'unpublished', at: publishedAt }
  if (stoppedAt !== null) return { open: false, why: 'stopped', at: stoppedAt, reason: stopReason }
  const phases = facts.phases.filter((phase) => deedsOf(phase).includes(deed) && (!phaseId || phase.id === phaseId))
  if (phases.length === 0) return { open: false, why: 'never', at: null }
  if (!isThere(deed, facts.closed)) return { open: false, why: 'switched-off', at: null }
  const running = phases.filter(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now))
  const longest = running.toSorted((a, b) => endOf(b) - endOf(a))[0]
  if (longest) {
    if (asker === null || asker?.emailVerified === false) return { open: false, why: 'sign-in', at: null }
    return { open: true, until: longest.endsAt, phase: longest }
  }
  const starts = phases.map(({ startsAt }) => startsAt).filter((at) => at > now)
  if (starts.length > 0) return { open: false, why: 'not-yet', at: new Date(Math.min(...starts.map(Number))) }
  return { open: false, why: 'over', at: new Date(Math.max(...phases.map(endOf))) }
}

/** Is there something in this municipality that the deed can be done with? */
export function isThere(deed: Deed, closed: readonly string[]): boolean {
  const { capability, there } = needs[deed]
  return there && !closed.includes(capability)
}

/** The phases that are running at this moment; in the order of the process. */
export function runningPhases<Phase extends { startsAt: Date; endsAt: Date | null }>(
  phases: readonly Phase[],
  now: Date,
): Phase[] {
  return phases.filter(({ startsAt, endsAt }) => startsAt <= now && (endsAt === null || endsAt > now))
}

function endOf({ endsAt }: DatedPhase): number {
  return endsAt === null ? Number.POSITIVE_INFINITY : endsAt.getTime()
}
