/** What a report about an undelivered mail says (RFC 3464). */
export type BounceReport = {
  /** "5.1.1", of the first recipient that failed */
  status: string
  /** of the mail that came back */
  messageId: string
}

/**
 * Reads a report as mail servers send it: a multipart/report whose message/delivery-status says `Action: failed`, and the header of the mail that
 * came back. Anything else (delays, out of office, spam) is null.
 */
export function readBounce(raw: string): BounceReport | null {
  const parts = partsOf(raw.replaceAll('\r\n', '\n'))
  const report = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  const returned = parts.find(({ type }) =>
    /^(message\/(rfc822|global)|text\/rfc822-headers|message\/rfc822-headers)$/.test(type),
  )
  if (!report || !returned) return null
  const failed = report.body
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .find((fields) => /^failed/i.test(fields.get('action') ?? ''))
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(failed?.get('status') ?? '')?.[0]
  const messageId = fieldsOf(headOf(returned.body)).get('message-id')?.trim()
  return status && messageId ? { status, messageId } : null
}

type Part = { type: string; body: string }

/** All parts of a message, those within parts as well. */
function partsOf(message: string, depth = 0): Part[] {
  const head = headOf(message)
  const fields = fieldsOf(head)
  const content = fields.get('content-type') ?? 'text/plain'
  const type = content.split(';')[0]!.trim().toLowerCase()
  const body = decoded(message.slice(head.length).replace(/^\n+/, ''), fields.get('content-transfer-encoding') ?? '')
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(content)
  if (!type.startsWith('multipart/') || !boundary || depth > 3) return [{ type, body }]
  const mark = `--${boundary[1] ?? boundary[2]}`
  return `\n${body}`
    .split(`\n${mark}`)
    .slice(1, 20)
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => partsOf(part.replace(/^[^\n]*\n/, ''), depth + 1))
}

function headOf(message: string): string {
  const end = message.indexOf('\n\n')
  return end < 0 ? message : message.slice(0, end)
}

// long lines are folded: what begins with a blank goes on
function fieldsOf(head: string): Map<string, string> {
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n')
  const fields = lines.map((line) => /^([!-9;-~]+):(.*)$/.exec(line)).filter((match) => match !== null)
  return new Map(fields.toReversed().map(([, name, value]) => [name!.toLowerCase(), value!.trim()]))
}

function decoded(body: string, encoding: string): string {
  if (/^base64$/i.test(encoding.trim())) return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n')
  if (!/^quoted-printable$/i.test(encoding.trim())) return body
  return body
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
