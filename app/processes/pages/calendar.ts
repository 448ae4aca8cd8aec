import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { publicPage } from '#app/platform/cache.ts'
import { currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { datesOfProcesses } from '../calendar.server.ts'
import { calendarOf } from '../calendar.ts'
import { processNumber } from '../process.ts'
import type { Route } from './+types/calendar'

/** /mitmachen.ics and /mitmachen/7/termine.ics: for calendars that are subscribed to. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, name } = currentMunicipality(context)
  const wanted = 'number' in params ? processNumber(params.number) : null
  if (Number.isNaN(wanted)) throw data(null, { status: 404 })
  const processes = await datesOfProcesses(id, wanted)
  if (wanted !== null && processes.length === 0) throw data(null, { status: 404 })
  const text = calendarOf(processes, {
    name: processes.length === 1 && wanted !== null ? processes[0]!.title : name,
    origin: currentRequest(context).url.origin,
    language: currentLanguage(context),
    stamp: new Date(),
  })
  return new Response(text, {
    headers: {
      ...publicPage,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="termine.ics"',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
