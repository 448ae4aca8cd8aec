import { tellJob } from '#app/chronicle/record.server.ts'
import { prisma } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import type { Announcement, EntryToTell, Recipient, Telling } from './letter.ts'
import { type Letterhead, letterheadOf } from './letterhead.server.ts'
import { renderLetter } from './render.ts'

type TellData = { municipalityId: string; entryId: string }

/** The job that tells people what stands in the chronicle; `tellings` by kind of entry ("idea.answered"). */
export function tellingJob(tellings: Record<string, Telling>): Job<TellData> {
  return { name: tellJob, work: (data) => tell(tellings, data), concurrency: 2 }
}

/** Tells everybody who is to know of an entry and was not told yet. */
export async function tell(tellings: Record<string, Telling>, { municipalityId, entryId }: TellData): Promise<void> {
  const entry = await prisma.chronicleEntry.findUnique({
    where: { municipalityId_id: { municipalityId, id: entryId } },
    select: { municipalityId: true, id: true, at: true, actorId: true, kind: true, subjectId: true, facts: true },
  })
  const telling = entry && tellings[entry.kind]
  if (!telling) return
  const announcement = await telling(entry as EntryToTell)
  if (!announcement || announcement.personIds.length === 0) return
  await noteRecipients(municipalityId, entryId, announcement.personIds)
  await sendOpen(entry as EntryToTell, announcement)
}

// The key of the row is what keeps anybody from being told twice.
async function noteRecipients(municipalityId: string, entryId: string, personIds: string[]): Promise<void> {
  await prisma.$executeRaw`
    insert into "Delivery" ("municipalityId", "entryId", "personId")
    select p."municipalityId", ${entryId}::uuid, p.id from "Person" p
    where p."municipalityId" = ${municipalityId}::uuid and p.id = any(${personIds}::uuid[])
      and p."emailVerifiedAt" is not null and p."deletedAt" is null and p.email is not null
    on conflict do nothing`
}

type Open = Recipient & { email: string }

async function sendOpen(entry: EntryToTell, announcement: Announcement): Promise<void> {
  const head = await letterheadOf(entry.municipalityId)
  const asked = new Set(announcement.personIds)
  let failed: unknown
  let after: string | null = null
  for (;;) {
    const next: Open | null = await nextOpen(entry, after)
    if (!next) break
    after = next.personId
    if (!asked.has(next.personId)) continue
    try {
      await sendOne(entry, announcement, head, next)
    } catch (error) {
      // one broken mailbox must not keep the others from being told; the job is tried again for it
      failed ??= error
    }
  }
  if (failed) throw failed
}

async function nextOpen(entry: EntryToTell, after: string | null): Promise<Open | null> {
  const rows = await prisma.$queryRaw<Open[]>`
    select p.id as "personId", p.email, p.language, p."displayName" from "Delivery" d
    join "Person" p on p."municipalityId" = d."municipalityId" and p.id = d."personId"
    where d."municipalityId" = ${entry.municipalityId}::uuid and d."entryId" = ${entry.id}::uuid and d."sentAt" is null
      and p.email is not null and p."deletedAt" is null and (${after}::uuid is null or p.id > ${after}::uuid)
    order by p.id limit 1`
  return rows[0] ?? null
}

/** Holds the row while sending: the same job running a second time at once waits, and sends only if the first one died. */
async function sendOne(entry: EntryToTell, announcement: Announcement, head: Letterhead, to: Open): Promise<void> {
  await prisma.$transaction(
    async (tx) => {
      const mine = await tx.$queryRaw<unknown[]>`
        select 1 from "Delivery" where "municipalityId" = ${entry.municipalityId}::uuid and "entryId" = ${entry.id}::uuid
          and "personId" = ${to.personId}::uuid and "sentAt" is null for update`
      if (mine.length === 0) return
      const { personId, displayName } = to
      const language = to.language
      const letter = announcement.letter({ personId, displayName, language })
      if (letter) {
        const messageId = `<${entry.id}.${personId}@${head.host}>`
        await sendMail({ ...renderLetter(letter, head, { email: to.email, language, displayName }), messageId })
      }
      await tx.$executeRaw`
        update "Delivery" set "sentAt" = now() where "municipalityId" = ${entry.municipalityId}::uuid
          and "entryId" = ${entry.id}::uuid and "personId" = ${personId}::uuid`
    },
    { timeout: 60_000 },
  )
}
