import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { OutboxMail } from '#app/platform/mail.server.ts'

/** The latest mail to an address, with the first link in it; waits for it, as mails are sent by a job. */
export async function findMail(to: string): Promise<OutboxMail & { link: string }> {
  const until = Date.now() + 15_000
  for (;;) {
    const mail = (await mails()).findLast((one) => one.to === to)
    if (mail) return { ...mail, link: /https?:\/\/\S+/.exec(mail.text)?.[0] ?? '' }
    if (Date.now() > until) throw new Error(`no mail to ${to}`)
    await new Promise((later) => setTimeout(later, 200))
  }
}

/** All mails in the outbox, oldest first. */
async function mails(): Promise<OutboxMail[]> {
  const folder = path.join(process.env.DATA_DIR!, 'outbox')
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[\w-]+\.json$/.test(name)).toSorted()
  return await Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))))
}
