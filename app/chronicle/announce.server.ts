import { rows } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.ts'

const pauseMs = 1_000
/** announced a moment ago; true: there is something new since */
const resting = new Map<string, boolean>()

/**
 * Has every process throw away its rendered pages of a municipality because of something that is no entry of the chronicle, such as a support.
 * At once, then at most once a second: when a thousand people a minute support ideas, rendered pages are still worth keeping.
 */
export function announceSoon(municipalityId: string): void {
  if (resting.has(municipalityId)) {
    resting.set(municipalityId, true)
    return
  }
  resting.set(municipalityId, false)
  rows(`select pg_notify('chronicle', $1::uuid::text)`, [municipalityId]).catch((error: unknown) =>
    log.warn({ err: error }, 'a change was not announced'),
  )
  setTimeout(() => rested(municipalityId), pauseMs).unref()
}

function rested(municipalityId: string): void {
  const again = resting.get(municipalityId)
  resting.delete(municipalityId)
  if (again) announceSoon(municipalityId)
}
