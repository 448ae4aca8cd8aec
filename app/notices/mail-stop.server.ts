import { prisma, rows, type Tx } from '#app/platform/db.server.ts'

type Person = { municipalityId: string; id: string }

/**
 * A mailbox does not exist any more: no notices and newsletters go there until the person says so or gives another address. What waits for a
 * mail stays in the list. Runs in a transaction of the sender when one is given.
 */
export async function stopMail(tx: Tx, { municipalityId, id }: Person, reason: string): Promise<void> {
  await tx.$executeRaw`
    insert into "MailStop" ("municipalityId", "personId", email, reason)
    select p."municipalityId", p.id, p.email, ${reason.slice(0, 20)} from "Person" p
    where p."municipalityId" = ${municipalityId}::uuid and p.id = ${id}::uuid and p.email is not null
    on conflict ("municipalityId", "personId") do update set email = excluded.email, reason = excluded.reason, "stoppedAt" = now()`
  await tx.$executeRaw`
    update "Notice" set pace = 'inApp' where "municipalityId" = ${municipalityId}::uuid and "personId" = ${id}::uuid
      and "mailedAt" is null and pace in ('atOnce', 'daily', 'weekly')`
}

/** Mails may go to this person again. */
export async function allowMail({ municipalityId, id }: Person): Promise<void> {
  await prisma.mailStop.deleteMany({ where: { municipalityId, personId: id } })
}

/** Since when no mails go to the present address of a person, and which it is; null: they do. */
export async function mailStopOf({ municipalityId, id }: Person): Promise<{ email: string; stoppedAt: Date } | null> {
  const [found] = await rows<{ email: string; stoppedAt: Date }>(
    `select s.email, s."stoppedAt" from "MailStop" s
     join "Person" p on p."municipalityId" = s."municipalityId" and p.id = s."personId" and p.email = s.email
     where s."municipalityId" = $1::uuid and s."personId" = $2::uuid`,
    [municipalityId, id],
  )
  return found ?? null
}
