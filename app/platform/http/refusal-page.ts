import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '#app/ui/texts.ts'
import { preferencesOf } from '../preferences.ts'
import { policyWithHashes } from './content-security.ts'
import { type Refusal, refusalTexts } from './refusal-texts.ts'
import { securityHeaders } from './security-headers.ts'

const statuses: Record<Refusal, number> = {
  badRequest: 400,
  crossSite: 403,
  lengthMissing: 411,
  bodyTooLarge: 413,
  urlTooLong: 414,
  broken: 500,
}

/** Answers a request the application never sees: a page of its own with the reason and a way on. */
export function refuse(req: IncomingMessage, res: ServerResponse, refusal: Refusal, reference?: string): void {
  const { html, headers } = refusalPage(refusal, languageOf(req), reference)
  const close = refusal !== 'crossSite' && refusal !== 'broken'
  res.writeHead(statuses[refusal], { ...headers, ...(close ? { Connection: 'close' } : {}) })
  res.end(req.method === 'HEAD' ? undefined : html)
}

/** The same page as a Response. */
export function refusalResponse(refusal: Refusal, language: Language, reference?: string): Response {
  const { html, headers } = refusalPage(refusal, language, reference)
  return new Response(html, { status: statuses[refusal], headers })
}

function refusalPage(refusal: Refusal, language: Language, reference?: string) {
  const t = refusalTexts[language]
  const { title, text } = t[refusal]
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
<p>${text}</p>
${reference ? `<p>${t.reference}: <strong>${reference}</strong></p>` : ''}
<p><a href="/">${t.home}</a></p>
</main>
`
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policyWithHashes(html, null),
    ...Object.fromEntries(securityHeaders),
  }
  return { html, headers }
}

function languageOf(req: IncomingMessage): Language {
  return preferencesOf(req.headers.cookie, req.headers['accept-language']).language
}

// stands on its own: these pages appear when the application cannot be asked
const style = `:root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 "Fira Sans",system-ui,sans-serif;background:light-dark(#fff,#15191f);color:light-dark(#171a2b,#f1f3f6)}main{max-width:36rem;margin:0 auto;padding:4rem 1.5rem}h1{font-size:2rem;line-height:1.2}a{color:light-dark(#1f4e8c,#9ec5ff)}`
