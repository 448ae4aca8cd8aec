import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type OutboxMail, outboxFolder } from '#app/platform/mail.server.ts'

export type MailInList = { id: string; at: string; to: string; subject: string }

const shown = 200

/** The latest mails of the outbox, newest first. */
export async function outboxMails(): Promise<MailInList[]> {
  const names = (await readdir(outboxFolder()).catch(() => [])).filter((name) => /^[\w-]+\.json$/.test(name))
  const latest = names.toSorted().toReversed().slice(0, shown)
  const mails = await Promise.all(latest.map((name) => outboxMail(name.slice(0, -'.json'.length))))
  return mails.filter((mail) => mail !== null).map(({ id, at, to, subject }) => ({ id, at, to, subject }))
}

/** One mail by its name in the outbox, or null. */
export async function outboxMail(id: string): Promise<OutboxMail | null> {
  if (!/^[\w-]+$/.test(id)) return null
  try {
    return JSON.parse(await readFile(path.join(outboxFolder(), `${id}.json`), 'utf8')) as OutboxMail
  } catch {
    return null
  }
}
