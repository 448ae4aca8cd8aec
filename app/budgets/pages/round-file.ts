import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { csvHeaders } from '#app/platform/csv.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { budgetNumber } from '../budget.ts'
import { pabulibFile, proposalsFile } from '../files.server.ts'
import { readRound } from '../round.server.ts'
import type { Route } from './+types/round-file'

/** Files of a round: its proposals as a table, and the ballots of a pot as a .pb file (`topf`: its place, the first unless said). */
export async function loader({ context, params }: Route.LoaderArgs) {
  const allowed = await limit('budgets.file', currentConnection(context).ip, { points: 60, seconds: 600 })
  if (!allowed.ok) throw data(null, { status: 429 })
  const municipality = currentMunicipality(context)
  const number = budgetNumber(params.number)
  const { pathname, searchParams } = currentRequest(context).url
  const name = `buergerhaushalt-${params.number}`
  if (pathname.endsWith('.csv')) {
    const table = await proposalsFile(municipality.id, number, currentLanguage(context))
    if (table === null) throw data(null, { status: 404 })
    return new Response(table, { headers: csvHeaders(`${name}-vorschlaege`) })
  }
  const place = budgetNumber(searchParams.get('topf') ?? '1')
  const round = await readRound(municipality.id, number, { published: true })
  const pot = round?.pots[place - 1]
  const file = pot ? await pabulibFile(municipality, number, pot.id) : null
  if (file === null) throw data(null, { status: 404 })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}-topf-${place}.pb"`,
    },
  })
}
