import { data, type RouterContextProvider } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentConnection, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { mostPerKind, pageSize, search } from './hits.server.ts'
import { kindOf, openKinds } from './kinds.ts'
import { tidied } from './query.ts'

/** each search reads large indexes: more than anybody types, less than a program would */
const searchesAMinute = 60

/** What the page of the search shows; refused with the word kept when one address asks too often. */
export async function searchPage(context: Readonly<RouterContextProvider>) {
  const { searchParams: params } = currentRequest(context).url
  const { id, closed } = currentMunicipality(context)
  // every search of the platform is called "suche"; "q" is what other sites and people write
  const query = tidied(params.get('suche') ?? params.get('q'))
  const kinds = openKinds(closed)
  const only = kindOf(params.get('art'), kinds)
  const page = Math.min(Math.max(1, Math.trunc(Number(params.get('seite')) || 1)), mostPerKind)
  const facts = { query, only, page, most: mostPerKind, size: pageSize, mayPropose: !closed.includes('ideas') }
  const allowed =
    query === '' ? null : await limit('search', currentConnection(context).ip, { points: searchesAMinute, seconds: 60 })
  if (allowed?.ok === false) {
    const headers = { 'Cache-Control': 'no-store', 'Retry-After': String(allowed.retryAfterSeconds) }
    return data({ ...facts, found: null, wait: true }, { status: 429, headers })
  }
  const found = query === '' ? null : await search(id, query, { kinds, only, page })
  return data({ ...facts, found, wait: false }, { headers: publicPage })
}
