import { type Language, textsIn } from '#app/ui/texts.ts'
import type { LetterText } from './letter.ts'
import { letterTexts } from './texts.ts'

type Head = { name: string; kind: string; origin: string; brandColour: string; address: string; contactEmail: string }
type To = { email: string; language: Language; displayName: string | null }

/** The one form of all letters: plain text, and the same as simple HTML that reads well with and without styles. */
export function renderLetter(letter: LetterText, head: Head, to: To) {
  const t = textsIn(letterTexts, to.language)
  const greeting = to.displayName ? t.greetingByName({ name: to.displayName }) : t.greeting
  const action = letter.action && { label: letter.action.label, url: `${head.origin}${letter.action.path}` }
  const stop = letter.unsubscribePath && `${head.origin}${letter.unsubscribePath}`
  const sections = (letter.sections ?? []).map(({ path, ...rest }) => ({ ...rest, url: `${head.origin}${path}` }))
  const parts: Parts = { letter, head, t, greeting, sections, action, stop, language: to.language }
  return {
    to: to.email,
    subject: oneLine(letter.subject),
    fromName: t.sender(head),
    ...(head.contactEmail ? { replyTo: head.contactEmail } : {}),
    text: asText(parts),
    html: asHtml(parts),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': to.language,
      ...(stop ? { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  }
}

type Parts = {
  letter: LetterText
  head: Head
  t: (typeof letterTexts)['de']
  greeting: string
  sections: { title: string; url: string; lines: string[] }[]
  action: { label: string; url: string } | undefined
  stop: string | undefined
  language: Language
}

function asText({ letter, head, t, greeting, sections, action, stop }: Parts): string {
  const body = [
    greeting,
    ...letter.paragraphs,
    ...sections.map(({ title, url, lines }) => [oneLine(title), ...lines.map((line) => `– ${line}`), url].join('\n')),
    ...(letter.after ?? []),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
  ]
  const foot = [letter.why ?? t.why(head), ...(stop ? [`${t.unsubscribe}:\n${stop}`] : []), addressOf(head)]
  return `${body.join('\n\n')}\n\n${t.closing(head)}\n\n-- \n${foot.filter(Boolean).join('\n\n')}\n`
}

function asHtml({ letter, head, t, greeting, sections, action, stop, language }: Parts): string {
  const colour = /^#[0-9a-f]{6}$/i.test(head.brandColour) ? head.brandColour : '#1f5c8b'
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${letter.linked ? withLinks(text) : broken(text)}</p>`
  const small = (html: string) => `<p style="margin:0 0 8px">${html}</p>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f3f4f6;color:#171a1c">
<div style="max-width:600px;margin:0 auto;padding:24px 16px;font:16px/1.6 'Fira Sans',Arial,Helvetica,sans-serif">
<div style="background:#ffffff;color:#171a1c;border-top:6px solid ${colour};border-radius:8px;padding:24px">
<p style="margin:0 0 24px;font-weight:bold;color:${colour}">${escaped(t.sender(head))}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(letter.subject)}</h1>
${[greeting, ...letter.paragraphs].map(paragraph).join('\n')}
${sections.map((one) => section(one, colour)).join('\n')}
${(letter.after ?? []).map(paragraph).join('\n')}
${action ? button(action, colour, t) : ''}
${paragraph(t.closing(head))}
</div>
<div style="padding:16px 24px;font-size:14px;color:#4b5563">
${small(broken(letter.why ?? t.why(head)))}
${stop ? small(`<a href="${escaped(stop)}" style="color:#374151">${escaped(t.unsubscribe)}</a>`) : ''}
${small(broken(addressOf(head)))}
</div>
</div>
</body>
</html>
`
}

function section({ title, url, lines: said }: Parts['sections'][number], colour: string): string {
  const items = said.map((line) => `<li style="margin:0 0 4px">${escaped(line)}</li>`).join('')
  return `<div style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid ${colour}">
<h2 style="margin:0 0 4px;font-size:17px;line-height:1.4"><a href="${escaped(url)}" style="color:${colour}">${escaped(title)}</a></h2>
<ul style="margin:0;padding:0 0 0 18px">${items}</ul>
</div>`
}

function button(action: { label: string; url: string }, colour: string, t: Parts['t']): string {
  return `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:${colour};color:#ffffff;font-weight:bold;text-decoration:none">${escaped(action.label)}</a></p>
<p style="margin:0 0 24px;font-size:14px;color:#4b5563">${escaped(t.buttonFails)}<br><a href="${escaped(action.url)}" style="color:#374151;word-break:break-all">${escaped(action.url)}</a></p>`
}

function addressOf({ name, kind, address, contactEmail }: Head): string {
  return [address || `${kind} ${name}`, contactEmail].filter(Boolean).join('\n')
}

function broken(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

// an address ends at a blank or a bracket, and not with a mark of the sentence
function withLinks(text: string): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)'])/)
  return pieces
    .map((piece, at) => (at % 2 ? `<a href="${escaped(piece)}">${escaped(piece)}</a>` : broken(piece)))
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

// a line end in a subject would start a new header
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
