export type AtomEntry = {
  /** never changes and is nobody else's: "urn:uuid:..." */
  id: string
  title: string
  /** absolute address */
  href: string
  published: string | Date
  updated?: string | Date
  author?: string | null
  /** HTML made by us, or plain text */
  content: { html: string } | { text: string }
}

export type AtomFeed = {
  id: string
  title: string
  subtitle?: string
  language: string
  /** absolute addresses of the feed and of the page it belongs to */
  self: string
  alternate: string
  author: string
  /** stands in for the newest entry while there is none */
  since: string | Date
  entries: readonly AtomEntry[]
}

/** An Atom feed (RFC 4287). */
export function atomFeed(feed: AtomFeed): string {
  const changed = feed.entries.map((entry) => stamp(entry.updated ?? entry.published)).toSorted()
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">
<id>${escapeXml(feed.id)}</id>
<title>${escapeXml(feed.title)}</title>
${feed.subtitle ? `<subtitle>${escapeXml(feed.subtitle)}</subtitle>\n` : ''}<updated>${changed.at(-1) ?? stamp(feed.since)}</updated>
<author><name>${escapeXml(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(feed.alternate)}"/>
${feed.entries.map(entryXml).join('')}</feed>
`
}

/** The answer to a request for a feed. */
export function atomResponse(feed: AtomFeed, headers: Record<string, string>): Response {
  return new Response(atomFeed(feed), {
    headers: { ...headers, 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}

export function escapeXml(text: string): string {
  return text.replaceAll(notInXml, '').replaceAll(/[&<>"']/g, (sign) => entities[sign]!)
}

function entryXml({ id, title, href, published, updated, author, content }: AtomEntry): string {
  const [type, text] = 'html' in content ? ['html', content.html] : ['text', content.text]
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
<published>${stamp(published)}</published>
<updated>${stamp(updated ?? published)}</updated>
${author ? `<author><name>${escapeXml(author)}</name></author>\n` : ''}<content type="${type}">${escapeXml(text)}</content>
</entry>
`
}

function stamp(moment: string | Date): string {
  return new Date(moment).toISOString()
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
// control signs and half characters, which no XML document may hold however they are written
const notInXml = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu
