import { record } from '#app/chronicle/record.server.ts'
import { inTransaction, prisma, rows, type Tx } from '#app/platform/db.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { postLetter } from '#app/platform/letter.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/ui/texts.ts'
import { textsIn } from '#app/ui/texts.ts'
import { letterheadOf } from './letterhead.server.ts'
import { type NewsletterState, type NewsletterTarget, newsletterState } from './newsletter.ts'
import { newsletterJobName } from './newsletter-job.server.ts'
import { recipients } from './newsletter-recipients.ts'
import { renderLetter } from './render.ts'
import { newsletterTexts } from './texts/newsletter.ts'

type Staff = { municipalityId: string; id: string }
export type NewsletterWords = {
  id: string
  target: { kind: NewsletterTarget; id: string }
  subject: string
  text: string
}

export type NewsletterShown = {
  id: string
  targetKind: NewsletterTarget
  targetId: string
  subject: string
  text: string
  by: string | null
  createdAt: Date
  scheduledFor: Date | null
  startedAt: Date | null
  sent: number
  failed: number
  open: number
  state: NewsletterState
}

/** All newsletters of a municipality, newest first, with how many each reached; one question. */
export async function listNewsletters(municipalityId: string): Promise<NewsletterShown[]> {
  const found = await rows<Omit<NewsletterShown, 'state'>>(`${select} order by n."createdAt" desc limit 200`, [
    municipalityId,
  ])
  return found.map((row) => ({ ...row, state: newsletterState(row) }))
}

/** One newsletter, or null. */
export async function readNewsletter(municipalityId: string, id: string): Promise<NewsletterShown | null> {
  const [row] = await rows<Omit<NewsletterShown, 'state'>>(`${select} and n.id = $2::uuid`, [municipalityId, id])
  return row ? { ...row, state: newsletterState(row) } : null
}

/** Keeps a draft under the id its form was made with; what is on its way or sent cannot be changed any more. */
export function keepNewsletter(
  staff: Staff,
  { id, target, subject, text }: NewsletterWords,
): Promise<Outcome<void, 'not-draft'>> {
  const { municipalityId, id: createdById } = staff
  return inTransaction(async (tx) => {
    const changed = await tx.$executeRaw`
      insert into "Newsletter" ("municipalityId", id, "targetKind", "targetId", subject, text, "createdById")
      values (${municipalityId}::uuid, ${id}::uuid, ${target.kind}::"FollowKind", ${target.id}::uuid, ${subject}, ${text}, ${createdById}::uuid)
      on conflict ("municipalityId", id) do update set "targetKind" = excluded."targetKind", "targetId" = excluded."targetId",
        subject = excluded.subject, text = excluded.text, "changedAt" = now()
      where "Newsletter"."scheduledFor" is null and "Newsletter"."startedAt" is null`
    return changed === 0 ? refused('not-draft') : done()
  })
}

/** How many would get it now: followers with a mailbox that works, who agreed to newsletters. */
export async function countRecipients(municipalityId: string, kind: NewsletterTarget, id: string): Promise<number> {
  const [found] = await rows<{ count: number }>(`select count(*)::int as count ${recipients('$2', '$3')}`, [
    municipalityId,
    kind,
    id,
  ])
  return found!.count
}

/** The plain text of the mail, as its writer would get it. */
export async function newsletterPreview(
  staff: Staff & { displayName: string },
  { subject, text }: { subject: string; text: string },
  language: Language,
): Promise<string> {
  const head = await letterheadOf(staff.municipalityId)
  const letter = { subject, paragraphs: text.split(/\n{2,}/), why: textsIn(newsletterTexts, language).why }
  return renderLetter(letter, head, { email: '', language, displayName: staff.displayName }).text
}

/** The newsletter as it will look, to the own mailbox alone. */
export function sendTest(staff: Staff, id: string): Promise<Outcome<{ email: string }, 'unknown'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const letter = await tx.newsletter.findFirst({
      where: { municipalityId, id },
      select: { subject: true, text: true },
    })
    const person = await tx.person.findFirst({
      where: { municipalityId, id: staff.id },
      select: { email: true, language: true, displayName: true },
    })
    if (!letter || !person?.email) return refused('unknown')
    const to = { email: person.email, language: person.language as Language, name: person.displayName }
    const t = textsIn(newsletterTexts, to.language)
    const test = {
      subject: t.testSubject({ subject: letter.subject }),
      paragraphs: letter.text.split(/\n{2,}/),
      why: t.testWhy,
    }
    await postLetter(tx, { municipalityId, to, letter: test })
    return done({ email: person.email })
  })
}

/** Sends it now, or at a time as clocks in Germany show it ("2026-12-01 10:00"). Who gets it is decided when it goes out. */
export function scheduleNewsletter(
  staff: Staff,
  id: string,
  at: string | null,
): Promise<Outcome<{ at: Date }, 'not-draft' | 'past' | 'nobody'>> {
  const { municipalityId } = staff
  return inTransaction(async (tx) => {
    const letter = await tx.newsletter.findFirst({
      where: { municipalityId, id },
      select: { targetKind: true, targetId: true },
    })
    if (!letter) return refused('not-draft')
    if ((await countIn(tx, municipalityId, letter)) === 0) return refused('nobody')
    const [planned] = await tx.$queryRaw<{ at: Date }[]>`
      update "Newsletter" set "scheduledById" = ${staff.id}::uuid,
        "scheduledFor" = coalesce(${at}::timestamp at time zone 'Europe/Berlin', date_trunc('milliseconds', now()))
      where "municipalityId" = ${municipalityId}::uuid and id = ${id}::uuid and "scheduledFor" is null and "startedAt" is null
      returning "scheduledFor" as at`
    if (!planned) return refused('not-draft')
    if (at && planned.at.getTime() < Date.now()) return refused('past')
    await record(tx, { municipalityId, actorId: staff.id, kind: 'newsletter.scheduled', subjectId: id, public: false })
    const job = { municipalityId, id, at: planned.at.toISOString() }
    await enqueue(tx, newsletterJobName, job, at ? { startAfter: planned.at } : {})
    return done(planned)
  })
}

/** Takes it back as long as it has not gone out. */
export async function unscheduleNewsletter({ municipalityId }: Staff, id: string): Promise<Outcome<void, 'sent'>> {
  const { count } = await prisma.newsletter.updateMany({
    where: { municipalityId, id, startedAt: null, scheduledFor: { not: null } },
    data: { scheduledFor: null, scheduledById: null },
  })
  return count > 0 ? done() : refused('sent')
}

async function countIn(
  tx: Tx,
  municipalityId: string,
  { targetKind, targetId }: { targetKind: string; targetId: string },
) {
  const sql = `select count(*)::int as count ${recipients('$2', '$3')}`
  const [found] = await tx.$queryRawUnsafe<{ count: number }[]>(sql, municipalityId, targetKind, targetId)
  return found!.count
}

const select = `
  select n.id, n."targetKind", n."targetId", n.subject, n.text, n."createdAt", n."scheduledFor", n."startedAt",
    (select p."displayName" from "Person" p where p."municipalityId" = n."municipalityId" and p.id = n."createdById") as by,
    r.sent, r.failed, r.open
  from "Newsletter" n, lateral (
    select (count(*) filter (where "failedAt" is null and "sentAt" is not null))::int as sent, count("failedAt")::int as failed,
      (count(*) filter (where "sentAt" is null and "failedAt" is null))::int as open
    from "NewsletterRecipient" r where r."municipalityId" = n."municipalityId" and r."newsletterId" = n.id) r
  where n."municipalityId" = $1::uuid`
