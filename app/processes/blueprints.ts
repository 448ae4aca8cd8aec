import { daysLater } from './berlin.ts'
import type { PhaseKind, PhaseSettings, ProcessLevel } from './process.ts'

export const blueprintKeys = [
  'ideaBox',
  'ideasAndAnswer',
  'ideasAndVote',
  'poll',
  'participatoryBudget',
  'draftConsultation',
  'strategyProcess',
  'survey',
] as const
export type BlueprintKey = (typeof blueprintKeys)[number]

/** `days` null: open without an end. */
export type BlueprintPhase = { kind: PhaseKind; days: number | null; settings: PhaseSettings }
export type Blueprint = { level: ProcessLevel; phases: readonly BlueprintPhase[] }

const open = { support: true, discuss: true }
const inform = (days: number): BlueprintPhase => ({ kind: 'inform', days, settings: {} })
const result = (days: number): BlueprintPhase => ({ kind: 'result', days, settings: {} })

/** Chains that have proved themselves; words for each phase stand in texts/blueprints.ts in the same order. */
export const blueprints: Record<BlueprintKey, Blueprint> = {
  ideaBox: { level: 'consult', phases: [{ kind: 'ideas', days: null, settings: open }] },
  ideasAndAnswer: {
    level: 'consult',
    phases: [{ kind: 'ideas', days: 42, settings: open }, inform(28), result(28)],
  },
  ideasAndVote: {
    level: 'cooperate',
    phases: [
      { kind: 'ideas', days: 28, settings: open },
      { kind: 'discuss', days: 21, settings: open },
      { kind: 'vote', days: 14, settings: {} },
      result(28),
    ],
  },
  poll: { level: 'cooperate', phases: [{ kind: 'vote', days: 14, settings: { discuss: true } }, result(28)] },
  participatoryBudget: {
    level: 'decide',
    phases: [
      inform(14),
      { kind: 'ideas', days: 42, settings: { ...open, cost: true } },
      inform(42),
      { kind: 'budget', days: 21, settings: { discuss: true } },
      result(28),
    ],
  },
  draftConsultation: {
    level: 'consult',
    phases: [inform(7), { kind: 'consult', days: 42, settings: { discuss: true } }, inform(42), result(28)],
  },
  strategyProcess: {
    level: 'cooperate',
    phases: [
      inform(14),
      { kind: 'ideas', days: 56, settings: open },
      { kind: 'discuss', days: 42, settings: open },
      { kind: 'consult', days: 28, settings: { discuss: true } },
      result(28),
    ],
  },
  survey: { level: 'consult', phases: [{ kind: 'consult', days: 28, settings: {} }, inform(21), result(28)] },
}

/** The dates of a chain that begins at this moment: each phase begins when the one before ends, in the evening of its last day. */
export function datesOf(
  phases: readonly { days: number | null }[],
  start: Date,
): { startsAt: Date; endsAt: Date | null }[] {
  const evening = new Date(start.getTime() + 10 * 3_600_000)
  let days = 0
  return phases.map((phase, index) => {
    const startsAt = index === 0 ? start : daysLater(evening, days)
    if (phase.days !== null) days += phase.days
    return { startsAt, endsAt: phase.days === null ? null : daysLater(evening, days) }
  })
}
