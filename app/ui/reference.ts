import { createContext, useContext, useState } from 'react'

/** Names this request in the log; known on the server alone. */
export const ReferenceContext = createContext('')

/** The mark of the request that failed, to be read out to whoever looks into the log. */
export function useReference(): string | undefined {
  const onServer = useContext(ReferenceContext)
  const [reference] = useState(() => onServer || inPage() || ofLastRequest())
  return reference || undefined
}

// the server wrote it into the failed page: the browser takes over the same
function inPage(): string | undefined {
  if (typeof document === 'undefined') return undefined
  return document.querySelector<HTMLMetaElement>('meta[name="reference"]')?.content
}

// a page change failed inside the browser: the answer to its request carried the mark in a header scripts may read
function ofLastRequest(): string | undefined {
  if (typeof performance === 'undefined' || !performance.getEntriesByType) return undefined
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const marks = requests.flatMap((one) => one.serverTiming ?? []).filter((mark) => mark.name === 'reference')
  return marks.at(-1)?.description
}
