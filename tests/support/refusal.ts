import { expect } from '@playwright/test'
import type { Answer } from './ask.ts'

/** The fields an answer complains about, with their sentence, as its summary on top says and links it. */
export function complaintsOf({ html }: Answer): { field: string; sentence: string }[] {
  const summary = /<div class="error-summary"[\s\S]*?<\/div>/.exec(html)?.[0] ?? ''
  return [...summary.matchAll(/<a href="#([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, id = '', inner = '']) => {
    return { field: id, sentence: textOf(inner) }
  })
}

/** A refusal as people can use it: status, a sentence in German on top, linked to the field, which says it again. */
export function expectRefusalAt(answer: Answer, field: string): void {
  expect(answer.status, `status with a complaint about ${field}`).toBe(422)
  const complaint = complaintsOf(answer).find((one) => one.field.endsWith(`-${field}`))
  expect(complaint, `summary names ${field}; it says ${JSON.stringify(complaintsOf(answer))}`).toBeDefined()
  expect(complaint!.sentence).toMatch(german)
  expect(complaint!.sentence).not.toMatch(english)
  expect(answer.html, `${complaint!.field} is on the page`).toContain(`id="${complaint!.field}"`)
  const said = complaintAt(answer, complaint!.field)
  expect(said, `what ${complaint!.field} says itself`).toMatch(german)
  // where many fields look alike, the summary says first which one it means
  expect(
    complaint!.sentence === said || complaint!.sentence.endsWith(`: ${said}`),
    `${complaint!.sentence} | ${said}`,
  ).toBe(true)
}

/** What stands at a field that was refused. */
function complaintAt({ html }: Answer, field: string): string {
  const [, inner = ''] = html.split(`id="${field}-error"`)
  return textOf(inner.slice(inner.indexOf('>') + 1).split('</p>')[0]!).replace(/^Fehler: /, '')
}

/** A refusal of the whole form. */
export function summaryOf({ html }: Answer): string {
  return textOf(/<p class="error-summary__title">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')
}

/** What stands in the fields of this name on the page. */
export function typedIn({ html }: Answer, name: string): string[] {
  const areas = html.matchAll(new RegExp(`<textarea[^>]* name="${escape(name)}"[^>]*>([\\s\\S]*?)</textarea>`, 'g'))
  const inputs = html.matchAll(new RegExp(`<input[^>]* name="${escape(name)}"[^>]*>`, 'g'))
  return [
    ...[...areas].map(([, inner = '']) => textOf(inner, false).replace(/^\n/, '')),
    ...[...inputs].map(([input]) => unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? '')),
  ]
}

// a sentence: begins large, ends with a mark or an example, has no words of the machine
const german = /^[A-ZÄÖÜ„0-9][\s\S]*([.!?]|: \S+(, \S+)*)$/
const english = /Invalid|expected|required|Too (big|small)|undefined|NaN|\bthe\b|\bmust\b/i

function textOf(html: string, trim = true): string {
  const text = unescaped(html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/<[^>]*>/g, ''))
  return trim ? text.trim() : text
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
  return text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => signs[name]!)
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
