import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { areasOf } from '#app/municipalities/known-areas.server.ts'
import { letterheadOf } from '#app/notices/letterhead.server.ts'
import { paperForm } from '#app/office/paper-form.server.ts'
import { paperTexts } from '#app/office/texts/paper.ts'
import { currentConnection, currentLanguage } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { processInAddress } from '#app/processes/process-request.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/paper-form'

/** /ideen/papierbogen.pdf and the same for a process: the sheet that lies at the town hall's desk. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { id } = currentMunicipality(context)
  const allowed = await limit('office.paper', currentConnection(context).ip, { points: 60, seconds: 600 })
  if (!allowed.ok) throw data(null, { status: 429 })
  const language = currentLanguage(context)
  const [municipality, { topics }] = await Promise.all([letterheadOf(id), areasOf(id)])
  const { origin } = municipality
  const process = 'number' in params ? await processInAddress(id, String(params.number), { unpublished: false }) : null
  // where no ideas are collected there is nothing to fill in
  if (process && !process.phases.some(({ kind }) => kind === 'ideas')) throw data(null, { status: 404 })
  const pdf = await paperForm({
    language,
    municipality,
    process: process?.title ?? null,
    topics: topics.map(({ name }) => name),
    address: process ? `${origin}/mitmachen/${process.number}` : `${origin}/ideen/neu`,
    privacy: `${origin}/datenschutz`,
  })
  const name = `${textsIn(paperTexts, language).fileName}.pdf`
  return new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
