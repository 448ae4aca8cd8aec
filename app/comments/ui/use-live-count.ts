import { useEffect, useState } from 'react'
import type { SubjectKey } from '#app/comments/comment.ts'

const restMs = 2_500

/**
 * How many comments a thread has by now, told by the server; null while nobody tells. A tab nobody looks at does not listen: browsers keep few
 * connections to one site open. Where the stream is blocked, nothing happens.
 */
export function useLiveCount({ kind, id }: SubjectKey): number | null {
  const [count, setCount] = useState<number | null>(null)

  useEffect(() => {
    let source: EventSource | null = null

    function listen(): void {
      source?.close()
      source = document.visibilityState === 'visible' ? new EventSource(`/beitraege/live/${kind}/${id}`) : null
      source?.addEventListener('stand', ({ data }: MessageEvent<string>) => setCount(Number(data)))
      source?.addEventListener('ende', () => source?.close())
    }

    // whoever leaves at once needs no stream, and the page comes to rest first
    const rest = setTimeout(listen, restMs)
    document.addEventListener('visibilitychange', listen)
    return () => {
      clearTimeout(rest)
      document.removeEventListener('visibilitychange', listen)
      source?.close()
    }
  }, [kind, id])

  return count
}
