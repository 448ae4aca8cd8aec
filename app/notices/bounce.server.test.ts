import { expect, test } from 'vitest'
import { aMunicipality } from '#app/municipalities/municipality.factory.ts'
import { aCitizen } from '#app/people/person.factory.ts'
import { prisma } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/id.ts'
import { takeBounce } from './bounce.server.ts'
import { allowMail, mailStopOf } from './mail-stop.server.ts'
import { aNotice } from './notice.factory.ts'

type Told = { action?: string; status?: string; messageId: string; type?: string }

/** As Postfix writes it. */
function report({ action = 'failed', status = '5.1.1', messageId, type = 'message/rfc822' }: Told): string {
  return `Return-Path: <>
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: bausteine@example.org
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4C1B2A.1700000000/mx.example.org"

This is a MIME-encapsulated message.

--4C1B2A.1700000000/mx.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
Status: 5.7.1 is not what counts here.

--4C1B2A.1700000000/mx.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 4C1B2A

Final-Recipient: rfc822; wer@example.org
Original-Recipient: rfc822;wer@example.org
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} <wer@example.org>: Recipient address
    rejected: User unknown

--4C1B2A.1700000000/mx.example.org
Content-Description: Undelivered Message
Content-Type: ${type}

From: "Stadt" <bausteine@example.org>
Message-ID:
 ${messageId}
Subject: Neues

Text
--4C1B2A.1700000000/mx.example.org--
`
}

async function somebody() {
  const municipality = await aMunicipality()
  const person = await aCitizen(municipality)
  return { person, messageId: `<${newId()}.${person.id}@${municipality.host}>` }
}

test('a report of a missing mailbox switches mails off; the person can switch them on again', async () => {
  const { person, messageId } = await somebody()
  const entryId = await aNotice(person, { kind: 'idea', id: newId() }, { pace: 'daily' })
  expect(await takeBounce(report({ messageId }).replaceAll('\n', '\r\n'))).toBe('stopped')
  expect(await mailStopOf(person)).toMatchObject({ email: person.email })
  expect((await prisma.notice.findFirstOrThrow({ where: { entryId } })).pace).toBe('inApp')
  await allowMail(person)
  expect(await mailStopOf(person)).toBeNull()
})

test('another address is another mailbox', async () => {
  const { person, messageId } = await somebody()
  await takeBounce(report({ messageId, type: 'text/rfc822-headers' }))
  expect(await mailStopOf(person)).not.toBeNull()
  await prisma.person.updateMany({ where: { id: person.id }, data: { email: `neu-${person.email}` } })
  expect(await mailStopOf(person)).toBeNull()
})

test.each([
  ['a delay', { action: 'delayed', status: '4.4.1' }, 'not-permanent'],
  ['a full mailbox', { status: '5.2.2' }, 'not-permanent'],
  ['a policy', { status: '5.7.1' }, 'not-permanent'],
  ['a mail of somebody else', { messageId: `<${newId()}.${newId()}@example.org>` }, 'unknown'],
  ['a mail without our mark', { messageId: '<abc@example.org>' }, 'unknown'],
] as const)('%s changes nothing', async (_, told, said) => {
  const { person, messageId } = await somebody()
  // a delay is no failure at all
  const expected = 'action' in told ? 'no-report' : said
  expect(await takeBounce(report({ messageId, ...told }))).toBe(expected)
  expect(await mailStopOf(person)).toBeNull()
})

test.each(['', 'Hallo', 'Content-Type: multipart/report; boundary=x\n\n--x\n--x--', '\u0000--\n\n'])(
  'what is no report changes nothing: %j',
  async (raw) => expect(await takeBounce(raw)).toBe('no-report'),
)

test('a report encoded for transport is read, too', async () => {
  const { person, messageId } = await somebody()
  const status = Buffer.from('Reporting-MTA: dns; mx\n\nAction: failed\nStatus: 5.1.1\n').toString('base64')
  const raw = `Content-Type: multipart/report; boundary=x

--x
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${status}
--x
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: quoted-printable

Message-ID: ${messageId.replace('@', '=40')}
--x--
`
  expect(await takeBounce(raw)).toBe('stopped')
  expect(await mailStopOf(person)).not.toBeNull()
})
