import { tellJob } from '#app/chronicle/record.server.ts'
import { prisma, rows } from '#app/platform/db.server.ts'
import type { Job } from '#app/platform/jobs.server.ts'
import { MailRefused, sendMail } from '#app/platform/mail.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Announcement, EntryToTell, Recipient, Telling } from './letter.ts'
import { type Letterhead, letterheadOf } from './letterhead.server.ts'
import { stopMail } from './mail-stop.server.ts'
import { becauseOf, reasonTexts } from './reason-texts.ts'
import { noteRecipients } from './recipients.server.ts'
import { renderLetter } from './render.ts'
import { unsubscribePath } from './unsubscribe-path.ts'

type TellData = { municipalityId: string; entryId: string }

/** The job that tells people what stands in the chronicle; `tellings` by kind of entry ("idea.answered"). */
export function tellingJob(tellings: Record<string, Telling>): Job<TellData> {
  return { name: tellJob, work: (data) => tell(tellings, data), concurrency: 2 }
}

/** Tells everybody who is to know of an entry and was not told yet: in the list, and by mail those who want it at once. */
export async function tell(tellings: Record<string, Telling>, { municipalityId, entryId }: TellData): Promise<void> {
  const entry = (await prisma.chronicleEntry.findUnique({
    where: { municipalityId_id: { municipalityId, id: entryId } },
    select: { municipalityId: true, id: true, at: true, actorId: true, kind: true, subjectId: true, facts: true },
  })) as EntryToTell | null
  if (!entry) return
  if (/\.(hidden|withdrawn)$/.test(entry.kind)) await forgetUnread(entry)
  const announcement = await tellings[entry.kind]?.(entry)
  if (!announcement) return
  await noteRecipients(entry, announcement)
  await sendOpen(entry, announcement)
}

// what nobody may see any more does not wait to be read either; only decisions about it do
async function forgetUnread({ municipalityId, subjectId }: EntryToTell): Promise<void> {
  await prisma.$executeRaw`
    update "Notice" set "readAt" = now() where "municipalityId" = ${municipalityId}::uuid and "subjectId" = ${subjectId}::uuid
      and "readAt" is null and kind <> 'decision'`
}

type Open = Recipient & {
  email: string
  kind: string
  followId: string | null
  followName: string | null
  unsubscribeKey: string
}

async function sendOpen(entry: EntryToTell, announcement: Announcement): Promise<void> {
  const head = await letterheadOf(entry.municipalityId)
  let failed: unknown
  let after: string | null = null
  for (;;) {
    const batch: Open[] = await rows<Open>(nextOpen, [entry.municipalityId, entry.id, after])
    for (const to of batch) {
      try {
        await sendOne(entry, announcement, head, to)
      } catch (error) {
        // one broken mailbox must not keep the others from being told; the job is tried again for it
        failed ??= error
      }
    }
    after = batch.at(-1)?.personId ?? null
    if (after === null) break
  }
  if (failed) throw failed
}

const nextOpen = `
  select p.id as "personId", p.email, p.language, p."displayName", p."unsubscribeKey", n.role, n.kind, n."followId",
    coalesce(nullif(f.name, ''), t.name, d.name) as "followName"
  from "Notice" n
  join "Person" p on p."municipalityId" = n."municipalityId" and p.id = n."personId"
  left join "Follow" f on f."municipalityId" = n."municipalityId" and f.id = n."followId"
  left join "Topic" t on f.kind = 'topic' and t."municipalityId" = f."municipalityId" and t.id = f."subjectId"
  left join "District" d on f.kind = 'district' and d."municipalityId" = f."municipalityId" and d.id = f."subjectId"
  where n."municipalityId" = $1::uuid and n."entryId" = $2::uuid and n."mailedAt" is null and n.pace = 'atOnce'
    and p.email is not null and p."deletedAt" is null and ($3::uuid is null or p.id > $3::uuid)
  order by p.id limit 100`

/** Holds the row while sending: the same job running a second time at once waits, and sends only if the first one died. */
async function sendOne(entry: EntryToTell, announcement: Announcement, head: Letterhead, to: Open): Promise<void> {
  const { municipalityId, id: entryId } = entry
  const { personId, language, displayName, role } = to
  await prisma.$transaction(
    async (tx) => {
      const mine = await tx.$executeRaw`
        update "Notice" set "mailedAt" = clock_timestamp() where "municipalityId" = ${municipalityId}::uuid
          and "entryId" = ${entryId}::uuid and "personId" = ${personId}::uuid and "mailedAt" is null and pace = 'atOnce'`
      if (mine === 0) return
      const letter = announcement.letter({ personId, displayName, language, role })
      if (!letter) return
      const because = becauseOf(language, role, to.followName)
      const full = {
        why: textsIn(reasonTexts, language).mail({ because }),
        unsubscribePath: unsubscribePath(to.unsubscribeKey, to.followId ? `folge-${to.followId}` : to.kind),
        ...letter,
      }
      const messageId = `<${entryId}.${personId}@${head.host}>`
      try {
        await sendMail({ ...renderLetter(full, head, { email: to.email, language, displayName }), messageId })
      } catch (error) {
        if (!(error instanceof MailRefused && error.mailboxGone)) throw error
        await tx.$executeRaw`
          update "Notice" set "mailedAt" = null where "municipalityId" = ${municipalityId}::uuid
            and "entryId" = ${entryId}::uuid and "personId" = ${personId}::uuid`
        await stopMail(tx, { municipalityId, id: personId }, error.mailboxGone)
      }
    },
    { timeout: 60_000 },
  )
}
