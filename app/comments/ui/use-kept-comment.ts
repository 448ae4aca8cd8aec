import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

const prefix = 'bausteine-beitrag '

type KeptComment = { area: RefObject<HTMLDivElement | null>; restored: boolean; keep: () => void; forget: () => void }

/**
 * Keeps what is typed below one subject on this device until the server has it, and puts it back into an empty field. `filled`: the server has
 * brought the text back already.
 */
export function useKeptComment(place: string, filled: boolean): KeptComment {
  const key = prefix + place
  const area = useRef<HTMLDivElement>(null)
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const field = fieldIn(area.current)
    const text = filled ? null : read(key)
    if (!field || !text || field.value !== '') return
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    setRestored(true)
  }, [key, filled])

  const keep = useCallback(() => write(key, fieldIn(area.current)?.value ?? ''), [key])
  const forget = useCallback(() => write(key, ''), [key])
  return { area, restored, keep, forget }
}

function fieldIn(area: HTMLElement | null): HTMLTextAreaElement | null {
  return area?.querySelector<HTMLTextAreaElement>('textarea[name="text"]') ?? null
}

// private windows may refuse storage: then the text simply is not kept
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // see read
  }
}
