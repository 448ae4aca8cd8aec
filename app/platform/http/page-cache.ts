import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Stored } from './stored.ts'

const gzip = promisify(zlib.gzip)

/** A rendered page that every visitor who is not signed in may get. */
export type Page = Stored & { municipalityId: string; fresh: number; stale: number; refreshing: boolean }

/** What rendering gave: for everybody with the municipality it shows, or for this visitor alone. */
export type Rendered =
  | {
      shared: {
        body: Buffer
        headers: [string, string][]
        municipalityId: string
        freshMs: number
        staleMs: number
      }
    }
  | { own: Response }

export type PageCache = ReturnType<typeof createPageCache>

/**
 * Rendered pages, bounded by number and bytes. One render at a time per key; a stale page is sent while the next one is made. A page goes the
 * moment its municipality's chronicle says something new; while nobody listens to the chronicle, nothing stale is sent.
 */
export function createPageCache(limits = { pages: 2_000, bytes: 64 * 1024 * 1024 }, now = () => performance.now()) {
  const pages = new Map<string, Page>()
  const rendering = new Map<string, Promise<Page | Response | null>>()
  /** per municipality: the count of announcements when it last changed */
  const changes = new Map<string, number>()
  let announcements = 0
  let allChanged = 0
  let listening = false
  let bytes = 0

  /** A page that can be sent at once. `refresh`: it is stale; whoever is told so, one visitor alone, renders it anew behind their back. */
  function find(key: string): { page: Page; refresh: boolean } | null {
    const page = pages.get(key)
    if (page === undefined) return null
    const at = now()
    if (at < page.fresh) return { page, refresh: false }
    if (!listening || at >= page.stale) return null
    const refresh = !page.refreshing
    page.refreshing = true
    return { page, refresh }
  }

  /** The page for a key: rendered once however many ask at the same time. A response nobody may share goes to the one who caused it. */
  async function answer(key: string, render: () => Promise<Rendered>): Promise<Page | Response> {
    const underway = rendering.get(key)
    if (underway) {
      const page = await underway.catch(() => null)
      if (page && !(page instanceof Response)) return page
      // not for sharing: everybody renders for themselves
      const own = await render()
      return 'own' in own ? own.own : toPage(own.shared)
    }
    const promise = renderAndKeep(key, render)
    rendering.set(key, promise)
    try {
      return await promise
    } finally {
      if (rendering.get(key) === promise) rendering.delete(key)
    }
  }

  async function renderAndKeep(key: string, render: () => Promise<Rendered>): Promise<Page | Response> {
    const begun = announcements
    const rendered = await render()
    if ('own' in rendered) {
      // gone, moved or failing: what was kept is no longer true
      drop(key)
      return rendered.own
    }
    const page = await toPage(rendered.shared)
    // something was published while this was rendered: it may show the state before
    if (Math.max(allChanged, changes.get(page.municipalityId) ?? 0) <= begun) keep(key, page)
    return page
  }

  async function toPage(shared: Extract<Rendered, { shared: unknown }>['shared']): Promise<Page> {
    const packed = await gzip(shared.body, { level: 4 })
    const at = now()
    return {
      body: shared.body,
      etag: `"${createHash('sha1').update(shared.body).digest('base64url')}"`,
      headers: shared.headers,
      gzip: packed,
      brotli: null,
      municipalityId: shared.municipalityId,
      fresh: at + shared.freshMs,
      stale: at + shared.freshMs + shared.staleMs,
      refreshing: false,
    }
  }

  function keep(key: string, page: Page): void {
    drop(key)
    pages.set(key, page)
    bytes += sizeOf(page)
    // what was rendered longest ago goes first; what is asked for comes back within a second
    for (const oldest of pages.keys()) {
      if (pages.size <= limits.pages && bytes <= limits.bytes) break
      drop(oldest)
    }
  }

  function drop(key: string): void {
    const page = pages.get(key)
    if (page && pages.delete(key)) bytes -= sizeOf(page)
  }

  /** Something happened in a municipality: its pages are thrown away, renders under way are not kept. */
  function forget(municipalityId: string): void {
    announcements += 1
    changes.set(municipalityId, announcements)
    // whoever asks from now on must not join a render that began before
    rendering.clear()
    for (const [key, page] of pages) if (page.municipalityId === municipalityId) drop(key)
  }

  /** Announcements come in (true), or may have been missed (false). */
  function setListening(value: boolean): void {
    listening = value
    announcements += 1
    allChanged = announcements
    rendering.clear()
    for (const key of pages.keys()) drop(key)
  }

  return { find, answer, forget, setListening, size: () => ({ pages: pages.size, bytes }) }
}

function sizeOf(page: Page): number {
  return page.body.byteLength + (page.gzip?.byteLength ?? 0) + 1_000
}
