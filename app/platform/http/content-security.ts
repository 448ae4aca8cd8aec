import { createHash } from 'node:crypto'

/** What may run and load in a page: everything from ourselves, inline code by nonce or hash alone, pictures also from the tile server. */
export type InlineCode = { scripts: string[]; styles: string[] }

const inlineCode = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/gi

/** The Content-Security-Policy for a page whose inline code carries this nonce. */
export function policyWithNonce(nonce: string, tiles: string | null): string {
  const source = nonce ? [`'nonce-${nonce}'`] : []
  return policy({ scripts: source, styles: source }, tiles)
}

/**
 * The Content-Security-Policy for a page that is sent more than once: a nonce may not be used twice, so inline code is named by its hash.
 * With `nonce`, only code that carries it: what somebody smuggled into a page must not be named as ours.
 */
export function policyWithHashes(html: string, tiles: string | null, nonce?: string): string {
  return policy(inlineHashes(html, nonce), tiles)
}

/** Where map tiles come from, as a source expression. */
export function tileSource(tileUrl: string): string | null {
  const found = /^(https?:\/\/)([^/]+)/.exec(tileUrl)
  if (!found) return null
  return `${found[1]}${found[2]!.replace(/^\{[^}]+\}(?=\.)/, '*')}`
}

export function inlineHashes(html: string, nonce?: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [] }
  for (const [, tag, attributes = '', code = ''] of html.matchAll(inlineCode)) {
    if (/\ssrc=/i.test(attributes) || (nonce && !attributes.includes(` nonce="${nonce}"`))) continue
    const list = tag!.toLowerCase() === 'script' ? found.scripts : found.styles
    list.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
  return { scripts: [...new Set(found.scripts)], styles: [...new Set(found.styles)] }
}

function policy(inline: InlineCode, tiles: string | null): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...inline.scripts].join(' ')}`,
    `style-src ${["'self'", ...inline.styles].join(' ')}`,
    // blob: is the preview of a photo before it is sent
    `img-src 'self' data: blob:${tiles ? ` ${tiles}` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
