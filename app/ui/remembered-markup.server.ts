import { randomBytes } from 'node:crypto'
import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Remember } from './remembered.ts'
import type { Language } from './texts.ts'
import { LanguageContext } from './use-texts.ts'

/** Stands where a piece will stand. Nobody outside knows the name, so no text can pretend to be one. */
const tag = `kept-${randomBytes(8).toString('hex')}`
const opening = `<${tag}>`
const closing = `</${tag}>`
const encoder = new TextEncoder()

/**
 * Markup of pieces that many pages have in common, as it goes over the wire: putting a page together as text and encoding it anew each time
 * costs a tenth of the page. Bounded: what was asked for comes back with the next page.
 */
export function createMarkupMemory(most = 8_000_000) {
  const known = new Map<string, Uint8Array>()
  let size = 0

  function keep(key: string, markup: Uint8Array): void {
    size += key.length + markup.byteLength
    if (size > most) {
      known.clear()
      size = key.length + markup.byteLength
    }
    known.set(key, markup)
  }

  function made(key: string, language: Language, piece: ReactElement): Uint8Array {
    const markup = encoder.encode(renderToString(createElement(LanguageContext, { value: language }, piece)))
    keep(key, markup)
    return markup
  }

  /** For one page: `remember` while it is made, `complete` when it is. */
  function forPage(): { remember: Remember; complete: (page: string) => Uint8Array[] } {
    // made only afterwards: React cannot make one thing within another
    const pieces: (() => Uint8Array)[] = []
    return {
      remember(key, language, piece) {
        pieces.push(() => known.get(key) ?? made(key, language, piece))
        return createElement(tag, null, pieces.length - 1)
      },
      complete(page) {
        const [first = '', ...others] = page.split(opening)
        const whole: Uint8Array[] = [Buffer.from(first)]
        for (const other of others) {
          const end = other.indexOf(closing)
          whole.push(pieces[Number(other.slice(0, end))]!())
          const next = end + closing.length
          if (next < other.length) whole.push(Buffer.from(other.slice(next)))
        }
        return whole
      },
    }
  }

  return { forPage, size: () => ({ pieces: known.size, bytes: size }) }
}
