import { record } from '#app/chronicle/record.server.ts'
import type { CurrentPerson } from '#app/people/rights.ts'
import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { defaultSettings, type Settings } from './settings.ts'

export async function moderationSettings(municipalityId: string): Promise<Settings> {
  const stored = await prisma.moderationSettings.findUnique({
    where: { municipalityId },
    select: { fourEyes: true, hideMeanwhile: true, holdFirst: true, maxLinks: true, keepOriginalDays: true },
  })
  return stored ?? defaultSettings
}

/** Keeps what the municipality wants; decisions that wait already stay as they were begun. */
export async function keepModerationSettings(administrator: CurrentPerson, settings: Settings): Promise<void> {
  const { municipalityId, id } = administrator
  await inTransaction(async (tx) => {
    await tx.moderationSettings.upsert({
      where: { municipalityId },
      create: { municipalityId, ...settings },
      update: { ...settings, changedAt: new Date() },
      select: { municipalityId: true },
    })
    await record(tx, {
      municipalityId,
      actorId: id,
      kind: 'municipality.moderationChanged',
      subjectId: municipalityId,
      public: false,
      facts: { ...settings },
    })
  })
}
