import { inTransaction, prisma, rows } from '#app/platform/db.server.ts'
import { enqueue, type Job } from '#app/platform/jobs.server.ts'
import { MailRefused, sendMail } from '#app/platform/mail.server.ts'
import { type Digested, digestLetter } from './digest-letter.ts'
import type { Recipient } from './letter.ts'
import { type Letterhead, letterheadOf } from './letterhead.server.ts'
import { described, type NoticeRow } from './listing.server.ts'
import { stopMail } from './mail-stop.server.ts'
import { renderLetter } from './render.ts'

type Slice = { municipalityId: string; from: string; to: string; weekly: boolean }
type Waiting = Omit<Recipient, 'role'> &
  Omit<NoticeRow, 'readAt' | 'role' | 'followName'> & { email: string; unsubscribeKey: string }

const sliceJob = 'notices.digestSlice'
const perSlice = 250

/** Every morning: what waited since the last digest, on Mondays what is collected weekly, too. */
export const digestJob: Job = { name: 'notices.digest', work: planDigests, schedule: '0 7 * * *' }

/** Some hundred people at a time: after a crash only their job runs again, and finds who has the mail already. */
export const digestSliceJob: Job<Slice> = { name: sliceJob, work: sendDigests, concurrency: 4 }

/** Stores a job for every few hundred people for whom something waits, in all municipalities. */
export async function planDigests(): Promise<void> {
  const slices = await rows<Slice>(plan, [perSlice])
  await inTransaction(async (tx) => {
    for (const slice of slices) await enqueue(tx, sliceJob, slice)
  })
}

/**
 * Sends one mail to each of these people: one question for all they are told, however many they are. One after the other: a crash repeats the
 * one mail that was on its way at most. Several jobs run side by side.
 */
export async function sendDigests({ municipalityId, from, to, weekly }: Slice): Promise<void> {
  const waiting = await rows<Waiting>(due, [municipalityId, from, to, weekly])
  const known = new Map((await described(municipalityId, waiting)).map((one) => [one.row, one]))
  const people = Map.groupBy(waiting, ({ personId }) => personId)
  const head = await letterheadOf(municipalityId)
  let failed: unknown
  for (const notices of people.values()) {
    try {
      await sendDigest(
        head,
        municipalityId,
        notices.map((row) => ({ row, about: known.get(row) ?? null })),
      )
    } catch (error) {
      // one broken mailbox must not keep the others from their news; the job is tried again for it
      failed ??= error
    }
  }
  if (failed) throw failed
}

type Told = { row: Waiting; about: { title: string; path: string } | null }

// What is hidden by now, or was read in the list, is marked as well: it comes in no later digest either.
async function sendDigest(head: Letterhead, municipalityId: string, told: Told[]): Promise<void> {
  const { personId, email, language, displayName, unsubscribeKey } = told[0]!.row
  const entryIds = told.map(({ row }) => row.entryId)
  await prisma.$transaction(
    async (tx) => {
      const mine = await tx.$queryRaw<{ entryId: string; readAt: Date | null }[]>`
        update "Notice" set "mailedAt" = clock_timestamp()
        where "municipalityId" = ${municipalityId}::uuid and "personId" = ${personId}::uuid and "mailedAt" is null
          and "entryId" = any(${entryIds}::uuid[]) and pace in ('daily', 'weekly')
        returning "entryId", "readAt"`
      const open = new Set(mine.filter(({ readAt }) => readAt === null).map(({ entryId }) => entryId))
      const shown = told.flatMap(({ row, about }): Digested[] =>
        about && open.has(row.entryId)
          ? [{ ...about, subjectId: row.subjectId, line: row.line, at: row.createdAt }]
          : [],
      )
      if (shown.length === 0) return
      const letter = digestLetter(language, head, shown, unsubscribeKey)
      const messageId = `<digest-${shown.length}-${mine[0]!.entryId}.${personId}@${head.host}>`
      try {
        await sendMail({ ...renderLetter(letter, head, { email, language, displayName }), messageId })
      } catch (error) {
        if (!(error instanceof MailRefused && error.mailboxGone)) throw error
        await stopMail(tx, { municipalityId, id: personId }, error.mailboxGone)
      }
    },
    { timeout: 60_000 },
  )
}

// weekly things also go out when a Monday was missed
const isDue = `n."mailedAt" is null and n.pace in ('daily', 'weekly')
  and (n.pace = 'daily' or $weekly or n."createdAt" < now() - interval '7 days')`

const plan = `
  with today as (select extract(isodow from now() at time zone 'Europe/Berlin') = 1 as monday), waiting as (
    select n."municipalityId", n."personId", row_number() over (partition by n."municipalityId" order by n."personId") - 1 as at
    from "Notice" n, today where ${isDue.replace('$weekly', 'today.monday')}
    group by n."municipalityId", n."personId")
  select "municipalityId", (array_agg("personId" order by at))[1] as "from", (array_agg("personId" order by at desc))[1] as "to",
    (select monday from today) as weekly
  from waiting group by "municipalityId", at / $1::int order by 1, 2`

const due = `
  select n."personId", p.email, p.language, p."displayName", p."unsubscribeKey", n."entryId", n.kind, n."subjectKind", n."subjectId",
    e."subjectKind" as "entryKind", e."subjectId" as "entrySubjectId", n.path, n.line, n."createdAt"
  from "Notice" n
  join "Person" p on p."municipalityId" = n."municipalityId" and p.id = n."personId" and p."deletedAt" is null
    and p.email is not null and p."emailVerifiedAt" is not null
  join "ChronicleEntry" e on e."municipalityId" = n."municipalityId" and e.id = n."entryId"
  where n."municipalityId" = $1::uuid and n."personId" between $2::uuid and $3::uuid and ${isDue.replace('$weekly', '$4::bool')}
  order by n."personId", n."createdAt"`
