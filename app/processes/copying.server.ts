import { prisma } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isoDay } from '#app/ui/format.ts'
import { daysLater } from './berlin.ts'
import type { Staff } from './lock.server.ts'
import { type Created, type ProcessArea, type ProcessContent, storeProcess } from './planning.server.ts'
import type { PhaseSettings } from './process.ts'

/** A new process like an old one, all dates moved so that it begins on another day. Results, documents and ideas stay where they are. */
export async function copyProcess(
  staff: Staff,
  sourceId: string,
  { id, title, start }: { id: string; title: string; start: Date },
): Promise<Outcome<Created, 'unknown'>> {
  const { municipalityId } = staff
  const source = await prisma.process.findUnique({
    where: { municipalityId_id: { municipalityId, id: sourceId } },
    select: {
      blueprint: true,
      summary: true,
      purpose: true,
      openText: true,
      fixedText: true,
      level: true,
      area: true,
      topicId: true,
      department: true,
      contactName: true,
      contactEmail: true,
      decidedBy: true,
      districts: { select: { districtId: true } },
      phases: {
        orderBy: { position: 'asc' },
        select: { kind: true, title: true, text: true, startsAt: true, endsAt: true, settings: true },
      },
    },
  })
  if (!source) return refused('unknown')
  const { blueprint, phases, districts, area, ...texts } = source
  const first = new Date(Math.min(...phases.map(({ startsAt }) => startsAt.getTime())))
  const days = Math.round((Date.parse(isoDay(start)) - Date.parse(isoDay(first))) / 86_400_000)
  const content: ProcessContent = {
    ...texts,
    title,
    area: area as ProcessArea | null,
    districtIds: districts.map(({ districtId }) => districtId),
    decidedOn: null,
  }
  const moved = phases.map((phase) => ({
    ...phase,
    settings: phase.settings as PhaseSettings,
    startsAt: daysLater(phase.startsAt, days),
    endsAt: phase.endsAt && daysLater(phase.endsAt, days),
  }))
  return done(await storeProcess(staff, id, blueprint, content, moved))
}
