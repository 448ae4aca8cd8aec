import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { may } from '#app/people/rights.ts'
import { processRights } from '../capability.ts'
import { readDocument } from '../documents.server.ts'
import { processNumber } from '../process.ts'
import type { Route } from './+types/document'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const number = processNumber(params.number)
  const known = Number.isInteger(number) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.id)
  const unpublished = may(currentPerson(context), processRights.draft)
  const document = known ? await readDocument(id, number, params.id, { unpublished }) : null
  if (!document) throw data(null, { status: 404 })
  const name = encodeURIComponent(`${document.title.slice(0, 80)}.pdf`)
  return new Response(document.bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(document.bytes.byteLength),
      // a PDF can hold scripts: it opens on its own, without anything of this site
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      // not by caches in between, so that a removed document is gone
      'Cache-Control': 'private, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
