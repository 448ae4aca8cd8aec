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

/** Markup of pieces that many pages have in common. Bounded: what was asked for comes back with the next page. */
export function createMarkupMemory(most = 8_000_000) {
  const known = new Map<string, string>()
  let signs = 0

  function keep(key: string, markup: string): void {
    signs += key.length + markup.length
    if (signs > most) {
      known.clear()
      signs = key.length + markup.length
    }
    known.set(key, markup)
  }

  function made(key: string, language: Language, piece: ReactElement): string {
    const markup = renderToString(createElement(LanguageContext, { value: language }, piece))
    keep(key, markup)
    return markup
  }

  /** For one page: `remember` while it is made, `complete` when it is. */
  function forPage(): { remember: Remember; complete: (page: string) => string } {
    // made only afterwards: React cannot make one thing within another
    const pieces: (() => string)[] = []
    return {
      remember(key, language, piece) {
        pieces.push(() => known.get(key) ?? made(key, language, piece))
        return createElement(tag, null, pieces.length - 1)
      },
      complete(page) {
        if (pieces.length === 0) return page
        const [first = '', ...others] = page.split(opening)
        let whole = first
        for (const other of others) {
          const end = other.indexOf(closing)
          whole += pieces[Number(other.slice(0, end))]!() + other.slice(end + closing.length)
        }
        return whole
      },
    }
  }

  return { forPage, size: () => ({ pieces: known.size, signs }) }
}
