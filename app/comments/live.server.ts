import { municipalityByHost } from '#app/municipalities/tenant.server.ts'
import { rows } from '#app/platform/db.server.ts'
import type { StreamSource } from '#app/platform/http/streams.ts'
import { describeAll } from '#app/subjects.server.ts'
import { isUuid } from './comment.ts'

const address = /^\/beitraege\/live\/([a-z]+)\/([0-9a-f-]{36})$/

/**
 * News of a thread: its number of comments, at once and whenever it changes (the trigger that counts announces it). Only of what everybody may
 * see: there is nothing to hear of a hidden subject, and when one is hidden, its streams end.
 */
export const commentStream: StreamSource = {
  isStream: (path) => path.startsWith('/beitraege/live/'),
  async open(path, host) {
    const [, kind = '', id = ''] = address.exec(path) ?? []
    if (!isUuid(id)) return null
    const municipality = await municipalityByHost(host.replace(/:\d+$/, ''))
    if (!municipality || municipality.closed.includes('comments')) return null
    const subject = (await describeAll(municipality.id, [{ kind, id }])).get(id)
    if (!subject?.visible) return null
    const [thread] = await rows<{ count: number }>(
      `select "commentCount" as count from "Thread" where "municipalityId" = $1 and id = $2 and visible`,
      [municipality.id, id],
    )
    return { topic: `comments/${municipality.id}/${id}`, first: String(thread?.count ?? 0) }
  },
}
