import { createContext, createElement, type ReactElement, type ReactNode, useContext } from 'react'
import type { Language } from './texts.ts'
import { useLanguage } from './use-texts.ts'

/** Keeps the markup of a piece of a page under its key and says what stands for it until the page is whole. */
export type Remember = (key: string, language: Language, piece: ReactElement) => ReactNode

/** Set where pages are made on the server for visitors; elsewhere pieces are ordinary components. */
export const RememberContext = createContext<Remember | null>(null)

type Plain = string | number | boolean | null | undefined | Date | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A component whose markup is made once for the same properties, for everybody who is shown it: cards, choices, footers. It must depend on
 * nothing but its properties, which are plain data, and the language: no addresses of the router, no person, no `useId`.
 */
export function remembered<Properties extends Record<string, Plain>>(
  name: string,
  component: (properties: Properties) => ReactNode,
): (properties: Properties) => ReactNode {
  // pages are put together on the server alone: the browser need not even load how
  if (!import.meta.env.SSR) return component
  function Remembered(properties: Properties): ReactNode {
    const remember = useContext(RememberContext)
    const language = useLanguage()
    const piece = createElement(component, properties)
    return remember ? remember(`${name} ${language} ${JSON.stringify(properties)}`, language, piece) : piece
  }
  return Remembered
}
