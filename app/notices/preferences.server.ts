import { inTransaction, prisma } from '#app/platform/db.server.ts'
import { isNoticeKind, type NoticeKind, noticeKinds, type Pace, usualPace } from './kinds.ts'

type Person = { municipalityId: string; id: string }
export type Paces = Record<NoticeKind, Pace>

/** How often a person wants to hear of each kind; what was never chosen is as usual. */
export async function pacesOfPerson({ municipalityId, id }: Person): Promise<Paces> {
  const chosen = await prisma.noticePreference.findMany({
    where: { municipalityId, personId: id },
    select: { kind: true, pace: true },
  })
  const known = chosen.filter((row): row is { kind: NoticeKind; pace: Pace } => isNoticeKind(row.kind))
  return { ...usualPace, ...Object.fromEntries(known.map(({ kind, pace }) => [kind, pace])) }
}

/** Keeps how often a person wants to hear. What already waits for a digest follows the choice, too. */
export async function choosePaces({ municipalityId, id }: Person, paces: Paces): Promise<void> {
  const chosen = noticeKinds.map((kind) => paces[kind])
  await inTransaction(async (tx) => {
    await tx.$executeRaw`
      insert into "NoticePreference" ("municipalityId", "personId", kind, pace)
      select ${municipalityId}::uuid, ${id}::uuid, c.kind, c.pace::"Pace"
      from unnest(${[...noticeKinds]}::text[], ${chosen}::text[]) as c(kind, pace)
      on conflict ("municipalityId", "personId", kind) do update set pace = excluded.pace, "changedAt" = now()
      where "NoticePreference".pace <> excluded.pace`
    // what was to come later and is now wanted at once still comes with the next digest
    await tx.$executeRaw`
      update "Notice" n set pace = case when c.pace = 'off' then 'inApp' else c.pace end::"Pace"
      from unnest(${[...noticeKinds]}::text[], ${chosen}::text[]) as c(kind, pace)
      where n."municipalityId" = ${municipalityId}::uuid and n."personId" = ${id}::uuid and n.kind = c.kind
        and n."mailedAt" is null and n.pace in ('daily', 'weekly') and c.pace <> 'atOnce'`
  })
}
