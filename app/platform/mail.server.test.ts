import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type OutboxMail, outboxFolder, sendMail } from './mail.server.ts'

test('without a mail server every mail is a file that mail programs open and people read', async () => {
  await sendMail({
    to: 'kim@example.org',
    subject: 'Grüße',
    text: 'Schönen Tag\n\n-- \nMusterstadt',
    fromName: 'Stadt "Muster"',
  })
  const names = (await readdir(outboxFolder())).toSorted()
  expect(names.map((name) => path.extname(name))).toEqual(['.eml', '.json'])
  const mail = JSON.parse(await readFile(path.join(outboxFolder(), names[1]!), 'utf8')) as OutboxMail
  expect(mail).toMatchObject({ to: 'kim@example.org', subject: 'Grüße', from: '"Stadt Muster" <bausteine@localhost>' })
  const eml = await readFile(path.join(outboxFolder(), names[0]!), 'utf8')
  expect(eml).toContain('To: kim@example.org\r\n')
  expect(eml).toContain('Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=')
})

test('names in the outbox sort by time', async () => {
  for (const subject of ['one', 'two', 'three']) {
    await sendMail({ to: 'kim@example.org', subject, text: subject })
    await new Promise((later) => setTimeout(later, 3))
  }
  const names = (await readdir(outboxFolder())).filter((name) => name.endsWith('.json')).toSorted()
  const mails = await Promise.all(names.map(async (name) => await readFile(path.join(outboxFolder(), name), 'utf8')))
  expect(mails.map((mail) => (JSON.parse(mail) as OutboxMail).subject).slice(-3)).toEqual(['one', 'two', 'three'])
})
