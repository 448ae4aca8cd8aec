import { createContext, useContext } from 'react'

/** Allows the inline scripts of this page; empty in the browser, where it is not needed any more. */
export const NonceContext = createContext('')

export function useNonce(): string | undefined {
  return useContext(NonceContext) || undefined
}
