import type { IconName } from '#app/ui/icon.tsx'
import type { Tone } from '#app/ui/status.tsx'

/** How far people decide, from least to most. */
export const processLevels = ['inform', 'consult', 'cooperate', 'decide'] as const
export type ProcessLevel = (typeof processLevels)[number]

export const phaseKinds = ['inform', 'ideas', 'discuss', 'vote', 'budget', 'consult', 'result'] as const
export type PhaseKind = (typeof phaseKinds)[number]

/** Kinds that may take place elsewhere: staff say where. */
export const linkedKinds: readonly PhaseKind[] = ['vote', 'budget', 'consult']

/** Kinds that need an end: votes are counted after it. */
export const endingKinds: readonly PhaseKind[] = ['vote', 'budget']

/** Of a phase's kind; what a kind does not know is ignored. */
export type PhaseSettings = {
  /** may ideas of the process be supported meanwhile? */
  support?: boolean
  /** may people discuss meanwhile? */
  discuss?: boolean
  /** does the form for ideas ask what an idea costs? */
  cost?: boolean
  /** where the vote, the ballot, the draft is found */
  link?: string
}

export const kindIcons: Record<PhaseKind, IconName> = {
  inform: 'info',
  ideas: 'idea',
  discuss: 'comment',
  vote: 'vote',
  budget: 'euro',
  consult: 'document',
  result: 'flag',
}

export const processStates = ['draft', 'scheduled', 'coming', 'running', 'done', 'stopped'] as const
export type ProcessState = (typeof processStates)[number]

/** What the public can see, in the order of the list. */
export const publicStates = ['running', 'coming', 'done'] as const
export type PublicState = (typeof publicStates)[number]

/** What stands in addresses for a state; a stopped process stands among those that are done. */
export const stateInAddress: Record<PublicState, string> = {
  running: 'laufend',
  coming: 'kommend',
  done: 'abgeschlossen',
}

export const stateLooks: Record<ProcessState, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'warning', icon: 'lock' },
  scheduled: { tone: 'info', icon: 'clock' },
  coming: { tone: 'info', icon: 'calendar' },
  running: { tone: 'success', icon: 'megaphone' },
  done: { tone: 'neutral', icon: 'check-circle' },
  stopped: { tone: 'warning', icon: 'stop' },
}

type Dated = { startsAt: Date; endsAt: Date | null }
type Circumstances = { publishedAt: Date | null; stoppedAt: Date | null; phases: readonly Dated[] }

/** Where a process stands; between two phases it keeps running. */
export function stateOf({ publishedAt, stoppedAt, phases }: Circumstances, now: Date): ProcessState {
  if (publishedAt === null) return 'draft'
  if (publishedAt > now) return 'scheduled'
  if (stoppedAt !== null) return 'stopped'
  if (phases.every(({ startsAt }) => startsAt > now)) return 'coming'
  return phases.some(({ endsAt }) => endsAt === null || endsAt > now) ? 'running' : 'done'
}

/** The next moment at which something changes by the clock alone; null when nothing does. */
export function nextTurn(dates: Circumstances, now: Date): Date | null {
  const moments = [dates.publishedAt, ...dates.phases.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])]
  const coming = moments.filter((at): at is Date => at !== null && at > now)
  return coming.length === 0 ? null : new Date(Math.min(...coming.map(Number)))
}

/** Numbers in addresses: whole, from 1, within what the database counts with; NaN otherwise. */
export function processNumber(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : Number.NaN
}
