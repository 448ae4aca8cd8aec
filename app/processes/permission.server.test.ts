import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import { currentProcess, mayBeSupportedSql } from './permission.server.ts'
import { permission } from './permission.ts'
import { aProcess, inDays } from './process.factory.ts'
import type { PhaseKind, PhaseSettings } from './process.ts'
import { stopProcess } from './publication.server.ts'

type Planned = [from: number, until: number | null, settings?: PhaseSettings]
type Case = { phases: Planned[]; published?: number | null; stopped?: true; closed?: string }

const now: [number, number] = [-1, 1]
const support = { support: true }

test.each<[string, Case, boolean]>([
  ['a phase with supports is running', { phases: [[...now, support]] }, true],
  ['it runs without an end', { phases: [[-1, null, support]] }, true],
  ['it is over', { phases: [[-3, -1, support]] }, false],
  ['it ended a moment ago', { phases: [[-3, -0.000_01, support]] }, false],
  ['it is to come', { phases: [[1, 2, support]] }, false],
  ['the phase that runs has none', { phases: [now] }, false],
  ['it says no', { phases: [[...now, { support: false }]] }, false],
  ['the one with supports is over, another runs', { phases: [[-3, -1, support], now] }, false],
  [
    'another phase of the process takes them',
    {
      phases: [
        [-3, -1],
        [...now, support],
      ],
    },
    true,
  ],
  ['nobody sees the process', { phases: [[...now, support]], published: null }, false],
  ['everybody will see it', { phases: [[...now, support]], published: 0.5 }, false],
  ['it is stopped', { phases: [[...now, support]], stopped: true }, false],
  ['ideas are switched off', { phases: [[...now, support]], closed: 'ideas' }, false],
  ['something else is switched off', { phases: [[...now, support]], closed: 'projects' }, true],
])('what a query is told of supports is what the permission says: %s', async (_, made, open) => {
  const municipality = await aMunicipality()
  const municipalityId = municipality.id
  const phases = made.phases.map(([from, until, settings = {}]) => ({
    kind: 'ideas' as PhaseKind,
    startsAt: inDays(from),
    endsAt: until === null ? null : inDays(until),
    settings,
  }))
  const { published = -2, stopped, closed } = made
  const publishedAt = published === null ? null : inDays(published)
  const { id, staff, phaseIds } = await aProcess(municipality, { phases, publishedAt })
  if (stopped) await stopProcess(staff, id, 'Die Förderung fällt weg.')
  if (closed) await prisma.closedCapability.create({ data: { municipalityId, capability: closed } })
  const [told] = await rows<{ open: boolean }>(`select ${mayBeSupportedSql('$1::uuid', '$2::uuid')} as open`, [
    municipalityId,
    phaseIds[0]!,
  ])
  const process = await currentProcess(municipalityId, { phaseId: phaseIds[0]! })
  expect({ told: told!.open, permitted: permission('support', process!).open }).toEqual({ told: open, permitted: open })
})
