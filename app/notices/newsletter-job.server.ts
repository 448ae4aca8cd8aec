import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, rows } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { MailRefused, sendMail } from '#app/platform/mail.server.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { type Letterhead, letterheadOf } from './letterhead.server.ts'
import { stopMail } from './mail-stop.server.ts'
import { recipients } from './newsletter-recipients.ts'
import { renderLetter } from './render.ts'
import { newsletterTexts } from './texts/newsletter.ts'
import { unsubscribePath } from './unsubscribe-path.ts'

type Sending = { municipalityId: string; id: string; at: string }
type Slice = { municipalityId: string; id: string; from: string; to: string }

export const newsletterJobName = 'notices.newsletter'
const sliceJob = 'notices.newsletterSlice'
const perSlice = 250

/** At its time: fixes who gets it, and stores a job for every few hundred of them. */
export const newsletterJob: Job<Sending> = { name: newsletterJobName, work: startNewsletter }
export const newsletterSliceJob: Job<Slice> = { name: sliceJob, work: sendNewsletter, concurrency: 4 }

/** Once: a newsletter that was taken back or moved since, or has started, is left alone. */
export async function startNewsletter({ municipalityId, id, at }: Sending): Promise<void> {
  await inTransaction(async (tx) => {
    const [letter] = await tx.$queryRaw<{ targetKind: string; targetId: string }[]>`
      update "Newsletter" set "startedAt" = now() where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid
        and "scheduledFor" = ${at}::timestamptz and "startedAt" is null
      returning "targetKind"::text, "targetId"`
    if (!letter) return
    const sql = `insert into "NewsletterRecipient" ("municipalityId", "newsletterId", "personId")
      select $1::uuid, $4::uuid, p.id ${recipients('$2', '$3')} on conflict do nothing`
    const count = await tx.$executeRawUnsafe(sql, municipalityId, letter.targetKind, letter.targetId, id)
    const slices = await tx.$queryRaw<{ from: string; to: string }[]>`
      select (array_agg("personId" order by "personId"))[1] as "from", (array_agg("personId" order by "personId" desc))[1] as "to"
      from (select "personId", (row_number() over (order by "personId") - 1) / ${perSlice}::int as part from "NewsletterRecipient"
        where "municipalityId" = ${municipalityId}::uuid and "newsletterId" = ${id}::uuid) parts group by part`
    const facts = { count }
    await record(tx, { municipalityId, actorId: null, kind: 'newsletter.sent', subjectId: id, public: false, facts })
    for (const slice of slices) await enqueue(tx, sliceJob, { municipalityId, id, ...slice })
  })
}

type To = { personId: string; email: string; language: Language; displayName: string | null; unsubscribeKey: string }

/** Sends it to these people, each once; who withdrew the consent meanwhile gets none. */
export async function sendNewsletter({ municipalityId, id, from, to }: Slice): Promise<void> {
  const letter = await prisma.newsletter.findFirst({
    where: { municipalityId, id },
    select: { id: true, subject: true, text: true },
  })
  if (!letter) return
  await forgetWithdrawn(municipalityId, id)
  const head = await letterheadOf(municipalityId)
  let failed: unknown
  for (const person of await rows<To>(open, [municipalityId, id, from, to])) {
    try {
      await sendOne(head, municipalityId, letter, person)
    } catch (error) {
      // one broken mailbox must not keep the others from their letter; the job is tried again for it
      failed ??= error
    }
  }
  if (failed) throw failed
}

// who took the consent back or left between the start and the own turn is no recipient any more
async function forgetWithdrawn(municipalityId: string, id: string): Promise<void> {
  await prisma.$executeRaw`
    delete from "NewsletterRecipient" r where r."municipalityId" = ${municipalityId}::uuid and r."newsletterId" = ${id}::uuid
      and r."sentAt" is null and r."failedAt" is null
      and not exists (select 1 from "NewsletterConsent" c where c."municipalityId" = r."municipalityId"
        and c."personId" = r."personId" and c."withdrawnAt" is null)`
}

type Letter = { id: string; subject: string; text: string }

// the row is held while sending: a second run waits, and sends only if the first one died
async function sendOne(head: Letterhead, municipalityId: string, { id, subject, text }: Letter, to: To): Promise<void> {
  const { personId, email, language, displayName } = to
  await prisma.$transaction(
    async (tx) => {
      const mine = await tx.$executeRaw`
        update "NewsletterRecipient" set "sentAt" = clock_timestamp() where "municipalityId" = ${municipalityId}::uuid
          and "newsletterId" = ${id}::uuid and "personId" = ${personId}::uuid and "sentAt" is null and "failedAt" is null`
      if (mine === 0) return
      const full = {
        subject,
        paragraphs: text.split(/\n{2,}/),
        linked: true,
        why: textsIn(newsletterTexts, language).why,
        unsubscribePath: unsubscribePath(to.unsubscribeKey, 'rundbrief'),
      }
      const messageId = `<rundbrief-${id}.${personId}@${head.host}>`
      try {
        await sendMail({ ...renderLetter(full, head, { email, language, displayName }), messageId })
      } catch (error) {
        if (!(error instanceof MailRefused && error.mailboxGone)) throw error
        await tx.$executeRaw`
          update "NewsletterRecipient" set "sentAt" = null, "failedAt" = clock_timestamp()
          where "municipalityId" = ${municipalityId}::uuid and "newsletterId" = ${id}::uuid and "personId" = ${personId}::uuid`
        await stopMail(tx, { municipalityId, id: personId }, error.mailboxGone)
      }
    },
    { timeout: 60_000 },
  )
}

const open = `
  select p.id as "personId", p.email, p.language, p."displayName", p."unsubscribeKey" from "NewsletterRecipient" r
  join "Person" p on p."municipalityId" = r."municipalityId" and p.id = r."personId" and p.email is not null and p."deletedAt" is null
  where r."municipalityId" = $1::uuid and r."newsletterId" = $2::uuid and r."personId" between $3::uuid and $4::uuid
    and r."sentAt" is null and r."failedAt" is null
  order by r."personId"`
