import { data } from 'react-router'
import { isUuid, subjectFromAddress } from '#app/comments/comment.ts'
import { readMore } from '#app/comments/reading.server.ts'
import { mayDiscuss } from '#app/comments/thread.server.ts'
import { orderFromAddress } from '#app/comments/thread-address.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import type { Route } from './+types/more'

/** What a page of a thread asks for afterwards: the next comments, all answers of one, or what is new. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { id: municipalityId } = currentMunicipality(context)
  const query = new URL(request.url).searchParams
  const subject = subjectFromAddress(query.get('zu'))
  if (!subject || !(await mayDiscuss(municipalityId, subject))) throw data(null, { status: 404 })
  const key = { municipalityId, threadId: subject.id }
  const viewer = currentPerson(context)?.id ?? null
  return Response.json(await readMore(key, askedIn(query), viewer))
}

function askedIn(query: URLSearchParams): Parameters<typeof readMore>[1] {
  const since = query.get('seit')
  const open = query.get('antworten')
  if (since && !Number.isNaN(Date.parse(since))) return { since: new Date(since).toISOString() }
  if (isUuid(open)) return { open }
  return { order: orderFromAddress(query.get('ordnung')), start: query.get('ab') }
}
