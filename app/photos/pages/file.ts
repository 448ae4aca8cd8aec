import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { currentPerson } from '#app/people/guards.server.ts'
import { isStaff } from '#app/people/rights.ts'
import { photoFile } from '#app/photos/showing.server.ts'
import type { Route } from './+types/file'

export async function loader({ params, context }: Route.LoaderArgs) {
  const person = currentPerson(context)
  const viewer = person && { id: person.id, staff: isStaff(person) }
  const file = await photoFile(currentMunicipality(context).id, params.id, params.file, viewer)
  if (!file) throw data(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes.byteLength),
      // kept by browsers for good; not by caches in between, so that a hidden picture is gone
      'Cache-Control': 'private, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
