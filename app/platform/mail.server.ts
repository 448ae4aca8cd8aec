import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from './env.ts'

export type Mail = {
  to: string
  subject: string
  text: string
  html?: string
  /** the name people see; the address is that of MAIL_FROM */
  fromName?: string
  replyTo?: string
  /** names this mail for good: servers and programs recognise one that is sent again after a crash */
  messageId?: string
  headers?: Record<string, string>
}

/** A mail in the outbox, as it is read again. */
export type OutboxMail = Mail & { id: string; from: string; at: string }

let transport: Transporter | undefined

/** Hands a mail to SMTP_URL; without it the mail becomes two files in the outbox. Errors name no address. */
export async function sendMail(mail: Mail): Promise<void> {
  const message = { ...mail, from: sender(mail.fromName) }
  if (!env().SMTP_URL) return await putInOutbox(mail, message.from)
  transport ??= createTransport(withPatience(env().SMTP_URL!))
  try {
    await transport.sendMail(message)
  } catch (error) {
    throw withoutAddresses(error)
  }
}

// a few connections are kept for many mails; what the address itself says about it wins
function withPatience(address: string): string {
  const url = new URL(address)
  const usual = {
    pool: 'true',
    maxConnections: '4',
    maxMessages: '100',
    connectionTimeout: '10000',
    socketTimeout: '30000',
  }
  for (const [name, value] of Object.entries(usual)) if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  return url.href
}

/** Where mails lie when there is no SMTP server. */
export function outboxFolder(): string {
  return path.join(env().DATA_DIR, 'outbox')
}

/** Ends the connections to the mail server; for the end of the process and for tests. */
export function closeMail(): void {
  transport?.close()
  transport = undefined
}

async function putInOutbox(mail: Mail, from: string): Promise<void> {
  const at = new Date().toISOString()
  const id = `${at.replaceAll(/[:.]/g, '-')}-${shortHash(mail.messageId ?? `${mail.to}${mail.subject}${Math.random()}`)}`
  const built = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await built.sendMail({ ...mail, from })
  await putFile(`${id}.eml`, message as Buffer)
  await putFile(`${id}.json`, JSON.stringify({ id, at, from, ...mail } satisfies OutboxMail, null, 2))
}

// A reader never sees half a file: written under another name first.
async function putFile(name: string, content: string | Buffer): Promise<void> {
  const folder = outboxFolder()
  await mkdir(folder, { recursive: true })
  const part = path.join(folder, `.${name}.part`)
  await writeFile(part, content)
  await rename(part, path.join(folder, name))
}

function sender(name: string | undefined): string {
  const [, ownName, address] = /^(.*?)\s*<(.+)>$/.exec(env().MAIL_FROM) ?? [null, '', env().MAIL_FROM]
  return `"${(name ?? ownName ?? '').replaceAll(/["\\\r\n]/g, '')}" <${address}>`
}

// The answer of a mail server quotes the recipient; it would end up in logs and in the table of jobs.
function withoutAddresses(error: unknown): Error {
  const { code, responseCode, command, response } = error as {
    code?: string
    responseCode?: number
    command?: string
    response?: string
  }
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? String(responseCode ?? '')
  const gone = command === 'RCPT TO' && isMailboxGone(status)
  return new MailRefused([code, responseCode].filter(Boolean).join(' '), responseCode, gone ? status : null)
}

/**
 * Does a status (RFC 3463 "5.1.1", or the bare 550 of SMTP) say that the mailbox does not exist? Full mailboxes (5.2.2), mails too large (5.3.4)
 * and whatever a policy refuses (5.7.x) say nothing about the address.
 */
export function isMailboxGone(status: string): boolean {
  return /^5\.(1\.[0-36]|1\.10|2\.[01])$/.test(status) || /^55[03]$/.test(status)
}

/** The mail server did not take a mail. */
export class MailRefused extends Error {
  readonly responseCode: number | undefined
  /** the status with which it said for good that there is no such mailbox */
  readonly mailboxGone: string | null
  constructor(message: string, responseCode: number | undefined, mailboxGone: string | null) {
    super(`the mail server did not take the mail: ${message}`)
    this.responseCode = responseCode
    this.mailboxGone = mailboxGone
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
