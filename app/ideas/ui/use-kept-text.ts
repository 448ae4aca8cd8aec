import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'

const key = 'bausteine-idee'

/** The form around fields whose typed text must survive a lost connection. */
export type KeptText = {
  area: RefObject<HTMLDivElement | null>
  restored: boolean
  offline: boolean
  keep: () => void
  /** stops sending while there is no connection */
  guard: (event: FormEvent) => void
}

/**
 * Keeps what is typed on this device until the server has it, and puts it back into empty fields. `filled`: the server knows a text already,
 * nothing is put back.
 */
export function useKeptText(names: readonly string[], filled: boolean): KeptText {
  const area = useRef<HTMLDivElement>(null)
  const [restored, setRestored] = useState(false)
  const [offline, setOffline] = useState(false)

  useEffect(() => {
    if (filled) return
    if (restore(area.current, names, read())) setRestored(true)
  }, [filled, names])

  return {
    area,
    restored,
    offline,
    keep: () => write(valuesOf(area.current, names)),
    guard: (event) => {
      setOffline(!navigator.onLine)
      if (navigator.onLine) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** The server has it: nothing stays on the device. */
export function useForgetText(): void {
  useEffect(() => write(null), [])
}

function fieldsOf(area: HTMLElement | null, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  return area?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`) ?? null
}

function valuesOf(area: HTMLElement | null, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, fieldsOf(area, name)?.value ?? '']))
}

function restore(area: HTMLElement | null, names: readonly string[], values: Record<string, unknown>): boolean {
  let any = false
  for (const name of names) {
    const field = fieldsOf(area, name)
    const value = values[name]
    if (!field || field.value !== '' || typeof value !== 'string' || value === '') continue
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    any = true
  }
  return any
}

// private windows may refuse storage: then the text simply is not kept
function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function write(values: Record<string, string> | null): void {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values))
    else localStorage.removeItem(key)
  } catch {
    // see read
  }
}
