import { useEffect, useState } from 'react'
import type { SubjectKey } from '#app/comments/comment.ts'

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

    listen()
    document.addEventListener('visibilitychange', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      source?.close()
    }
  }, [kind, id])

  return count
}
