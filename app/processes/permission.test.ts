import { expect, test } from 'vitest'
import { type Circumstances, type DatedPhase, deedsOf, permission } from './permission.ts'

const at = (day: number, time = '12:00:00.000') => new Date(`2026-05-${String(day).padStart(2, '0')}T${time}Z`)

function phase(id: string, kind: DatedPhase['kind'], from: number, to: number | null, settings = {}): DatedPhase {
  return { id, kind, title: id, startsAt: at(from), endsAt: to === null ? null : at(to), settings }
}

const chain = [
  phase('ideas', 'ideas', 5, 10, { support: true, discuss: true }),
  phase('check', 'inform', 10, 15),
  phase('vote', 'vote', 15, 20, { support: true }),
  phase('result', 'result', 20, null),
]

function circumstances(now: Date, changed: Partial<Circumstances> = {}): Circumstances {
  return { now, publishedAt: at(1), stoppedAt: null, stopReason: '', phases: chain, closed: [], ...changed }
}

const asked = (now: Date, changed?: Partial<Circumstances>) => permission('submit', circumstances(now, changed))

test('before its phase it says when, during it until when, afterwards since when', () => {
  expect(asked(at(2))).toEqual({ open: false, why: 'not-yet', at: at(5) })
  expect(asked(at(7))).toMatchObject({ open: true, until: at(10), phase: { id: 'ideas' } })
  expect(asked(at(12))).toEqual({ open: false, why: 'over', at: at(10) })
})

test('opens with the first millisecond and closes before the last', () => {
  expect(asked(at(5, '11:59:59.999')).open).toBe(false)
  expect(asked(at(5, '12:00:00.000')).open).toBe(true)
  expect(asked(at(10, '11:59:59.999')).open).toBe(true)
  expect(asked(at(10, '12:00:00.000')).open).toBe(false)
})

test('what several phases allow is open in each, and the next one is named in between', () => {
  const support = (now: Date) => permission('support', circumstances(now))
  expect(support(at(7))).toMatchObject({ open: true, until: at(10) })
  expect(support(at(12))).toEqual({ open: false, why: 'not-yet', at: at(15) })
  expect(support(at(16))).toMatchObject({ open: true, until: at(20) })
  expect(support(at(22))).toEqual({ open: false, why: 'over', at: at(20) })
})

test('of phases side by side the one that lasts longest says until when', () => {
  const phases = [phase('short', 'ideas', 1, 8), phase('box', 'ideas', 1, null)]
  expect(asked(at(5), { phases })).toMatchObject({ open: true, until: null, phase: { id: 'box' } })
  expect(permission('submit', circumstances(at(9), { phases }), undefined, 'short')).toMatchObject({ why: 'over' })
})

test('an unpublished or stopped process allows nothing and says why', () => {
  expect(asked(at(7), { publishedAt: null })).toEqual({ open: false, why: 'unpublished', at: null })
  expect(asked(at(7), { publishedAt: at(8) })).toEqual({ open: false, why: 'unpublished', at: at(8) })
  expect(asked(at(7), { stoppedAt: at(6), stopReason: 'Kein Geld' })).toEqual({
    open: false,
    why: 'stopped',
    at: at(6),
    reason: 'Kein Geld',
  })
})

test('what no phase allows is never open; what is switched off says so', () => {
  expect(permission('budget', circumstances(at(7)))).toEqual({ open: false, why: 'never', at: null })
  expect(asked(at(7), { closed: ['ideas'] })).toEqual({ open: false, why: 'switched-off', at: null })
  expect(permission('vote', circumstances(at(16)))).toMatchObject({ open: true, until: at(20) })
  expect(permission('vote', circumstances(at(16), { closed: ['polls'] }))).toMatchObject({ why: 'switched-off' })
})

test('whoever is not signed in or not verified is told to, when it is open at all', () => {
  const submit = (now: Date, asker: { emailVerified: boolean } | null) =>
    permission('submit', circumstances(now), asker)
  expect(submit(at(7), null)).toMatchObject({ why: 'sign-in' })
  expect(submit(at(7), { emailVerified: false })).toMatchObject({ why: 'sign-in' })
  expect(submit(at(7), { emailVerified: true }).open).toBe(true)
  expect(submit(at(12), null)).toMatchObject({ why: 'over' })
})

test('a kind allows its own deed; discussing and supporting are settings', () => {
  expect(deedsOf({ kind: 'ideas', settings: {} })).toEqual(['submit', 'reword'])
  expect(deedsOf({ kind: 'discuss', settings: { support: true } })).toEqual(['reword', 'support', 'discuss'])
  expect(deedsOf({ kind: 'result', settings: { discuss: true } })).toEqual(['discuss'])
  expect(deedsOf({ kind: 'inform', settings: {} })).toEqual([])
})
