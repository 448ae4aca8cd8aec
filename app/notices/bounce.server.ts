import { inTransaction, rows } from '#app/platform/db.server.ts'
import { isId } from '#app/platform/id.ts'
import { isMailboxGone } from '#app/platform/mail.server.ts'
import { readBounce } from './bounce-report.ts'
import { stopMail } from './mail-stop.server.ts'

export type BounceAnswer = 'stopped' | 'not-permanent' | 'unknown' | 'no-report'

/**
 * Takes a mail that a mail server sent back. The person is found by the Message-ID of the mail that came back, which nobody but its mailbox and
 * the servers on the way have seen: a made-up report switches nobody's mails off.
 */
export async function takeBounce(raw: string): Promise<BounceAnswer> {
  const report = readBounce(raw)
  if (!report) return 'no-report'
  if (!isMailboxGone(report.status)) return 'not-permanent'
  const [, personId = '', host = ''] = /\.([0-9a-f-]{36})@([^>\s]+)>?$/i.exec(report.messageId) ?? []
  if (!isId(personId)) return 'unknown'
  const [person] = await rows<{ municipalityId: string; id: string }>(
    `select p."municipalityId", p.id from "MunicipalityHost" h
     join "Person" p on p."municipalityId" = h."municipalityId" and p.id = $2::uuid and p."deletedAt" is null
     where h.host = $1`,
    [host.toLowerCase(), personId],
  )
  if (!person) return 'unknown'
  await inTransaction((tx) => stopMail(tx, person, report.status))
  return 'stopped'
}
