import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { to: string; raw: string }

export type TestMailServer = {
  url: string
  received: ReceivedMail[]
  /** what happens to the next mails; throws: refused for now */
  onMail: (to: string) => void | Promise<void>
  /** status with which a mailbox is refused for good, before the mail is sent */
  refuses: (to: string) => string | null
  close: () => Promise<void>
}

/** A real mail server on a free port of this computer. */
export async function startMailServer(): Promise<TestMailServer> {
  const received: ReceivedMail[] = []
  const state: TestMailServer = { url: '', received, onMail: () => {}, refuses: () => null, close: async () => {} }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      const status = state.refuses(address)
      if (!status) return callback()
      callback(Object.assign(new Error(`${status} <${address}>: no such mailbox`), { responseCode: 550 }))
    },
    onData(stream, session, callback) {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        Promise.resolve()
          .then(() => state.onMail(to))
          .then(
            () => {
              received.push({ to, raw: Buffer.concat(parts).toString('utf8') })
              callback()
            },
            () => callback(Object.assign(new Error(`no room for ${to}`), { responseCode: 451 })),
          )
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address() as { port: number }
  state.url = `smtp://127.0.0.1:${address.port}`
  state.close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return state
}
