import type { Language } from '#app/ui/texts.ts'
import type { ResultRows } from './result-rows.ts'
import { resultAlt, valueInWords } from './result-words.ts'

type Image = { language: Language; question: string; source: string; colour: string; result: ResultRows }

const width = 800
const margin = 32
const perLine = 62
const rowHeight = 64

/** A result as a picture for other pages, with its words in title and description. */
export function resultImage({ language, question, source, colour, result }: Image): string {
  const title = linesOf(question, 46)
  const top = margin + title.length * 34 + 16
  const height = top + result.rows.length * rowHeight + margin + 16
  const bar = width - 2 * margin
  const rows = result.rows.map(({ title: option, value, share, won }, at) => {
    const y = top + at * rowHeight
    const words = linesOf(option, perLine)
    const name = words.length > 1 ? `${words[0]!.slice(0, perLine - 1)}…` : option
    return `<g><text x="${margin}" y="${y + 16}" font-size="18"${won ? ' font-weight="600"' : ''}>${escaped(name)}</text>
<text x="${width - margin}" y="${y + 16}" font-size="18" font-weight="600" text-anchor="end">${escaped(valueInWords(language, result.measure, value))}</text>
<rect x="${margin}" y="${y + 26}" width="${bar}" height="16" rx="3" fill="#e9e6df"/>
<rect x="${margin}" y="${y + 26}" width="${Math.round(bar * share * 10) / 10}" height="16" rx="3" fill="${won ? escaped(colour) : '#8b8a90'}"/></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" lang="${language}" font-family="'Fira Sans', system-ui, sans-serif" fill="#17181f">
<title id="title">${escaped(question)}</title>
<desc id="desc">${escaped(resultAlt(language, question, result))}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text font-size="26" font-weight="600">${title.map((line, at) => `<tspan x="${margin}" y="${margin + 26 + at * 34}">${escaped(line)}</tspan>`).join('')}</text>
${rows.join('\n')}
<text x="${margin}" y="${height - 20}" font-size="14" fill="#4d4f5c">${escaped(source)}</text>
</svg>
`
}

function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, 4)
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

// no XML may hold them
// oxlint-disable-next-line no-control-regex -- exactly those
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!).replace(forbidden, '')
}
