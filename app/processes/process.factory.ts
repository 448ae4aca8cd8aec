import { aStaffMember } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import type { BlueprintKey } from './blueprints.ts'
import type { Staff } from './lock.server.ts'
import { type PlannedPhase, type ProcessContent, storeProcess } from './planning.server.ts'
import { publishProcess } from './publication.server.ts'

export type ProcessDetails = Partial<ProcessContent> & {
  staff?: Staff
  blueprint?: BlueprintKey
  phases?: (Partial<PlannedPhase> & Pick<PlannedPhase, 'kind'>)[]
  /** null: only staff see it; a moment: since or from then on; everybody sees it unless said */
  publishedAt?: Date | null
}

export type MadeProcess = { id: string; number: number; title: string; staff: Staff; phaseIds: string[] }

const day = 86_400_000

/** Days from now, as phases are easily described: -3 is three days ago. */
export function inDays(days: number): Date {
  return new Date(Date.now() + days * day)
}

/** A process made with the real verbs; without further words one phase collects ideas since yesterday, for two weeks. */
export async function aProcess(municipality: { id: string }, details: ProcessDetails = {}): Promise<MadeProcess> {
  const { staff: given, blueprint = 'ideasAndAnswer', phases, publishedAt = inDays(-2), ...content } = details
  const staff = given ?? (await aStaffMember(municipality, ['projectLead']))
  const all = { ...plainProcess, ...content }
  const { id, number } = await storeProcess(staff, newId(), blueprint, all, (phases ?? [plainPhase]).map(complete))
  if (publishedAt) valueOf(await publishProcess(staff, id, publishedAt))
  const rows = await prisma.phase.findMany({
    where: { municipalityId: municipality.id, processId: id },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  return { id, number, title: all.title, staff, phaseIds: rows.map((row) => row.id) }
}

const plainPhase = { kind: 'ideas' as const, settings: { support: true, discuss: true } }

export const plainProcess: ProcessContent = {
  title: 'Unser Stadtpark',
  summary: 'Der Stadtpark wird erneuert. Sagen Sie uns, was Sie dort brauchen.',
  purpose: 'Der Park ist fünfzig Jahre alt. Wege, Bänke und Spielplatz werden erneuert.',
  openText: 'Wo welche Nutzung Platz findet.',
  fixedText: 'Die alten Bäume bleiben stehen.',
  level: 'consult',
  area: null,
  districtIds: [],
  topicId: null,
  department: 'Grünflächenamt',
  contactName: 'Jana Ebert',
  contactEmail: 'park@example.org',
  decidedBy: 'Ausschuss für Umwelt',
  decidedOn: null,
}

function complete(phase: Partial<PlannedPhase> & Pick<PlannedPhase, 'kind'>): PlannedPhase {
  return { title: 'Ideen einreichen', text: '', startsAt: inDays(-1), endsAt: inDays(14), settings: {}, ...phase }
}

function valueOf<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}
