import { data } from 'react-router'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { csvFile, csvHeaders } from '#app/platform/csv.ts'
import { currentConnection, currentLanguage, currentRequest } from '#app/platform/facts.server.ts'
import { limit } from '#app/platform/rate-limit.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import { ballotFile, resultSheet } from '../files.server.ts'
import { pollNumber } from '../poll.ts'
import { resultPage } from '../result.server.ts'
import { resultImage } from '../result-image.ts'
import { resultRows } from '../result-rows.ts'
import { resultTexts } from '../texts/result.ts'
import type { Route } from './+types/result-file'

/** Files of a counted poll: all ballots, and of each question the sheet to recount, the table and the picture. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const allowed = await limit('polls.file', currentConnection(context).ip, { points: 60, seconds: 600 })
  if (!allowed.ok) throw data(null, { status: 429 })
  const municipality = currentMunicipality(context)
  const language = currentLanguage(context)
  const number = pollNumber(params.number)
  const { pathname, host } = currentRequest(context).url
  const name = `abstimmung-${params.number}`
  if (pathname.endsWith('/stimmen.csv')) {
    const lines = await ballotFile(municipality.id, number, language)
    if (!lines) throw data(null, { status: 404 })
    return new Response(streamed(lines), { headers: csvHeaders(`${name}-stimmen`) })
  }
  const position = pollNumber(params.question)
  if (pathname.endsWith('.json')) {
    const lines = await resultSheet(municipality, number, position)
    if (!lines) throw data(null, { status: 404 })
    return new Response(streamed(lines), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}-frage-${position}.json"`,
      },
    })
  }
  const found = await resultPage(municipality.id, number)
  const outcome = found?.outcomes.find(({ question }) => question.position === position)
  const titles = outcome?.question.options.map(({ title }) => title) ?? []
  const shown = outcome?.result ? resultRows(outcome.result.result, titles) : null
  if (!found || found.poll.tooFew || !outcome || !shown) throw data(null, { status: 404 })
  const t = textsIn(resultTexts, language)
  if (pathname.endsWith('.csv')) {
    const head = [t.place, t.option, t.measures[shown.measure]]
    const lines = shown.rows.map(({ place, title, value }) => [place, title, Math.round(value * 10_000) / 10_000])
    return new Response(csvFile(head, lines), { headers: csvHeaders(`${name}-frage-${position}`) })
  }
  const image = resultImage({
    language,
    question: outcome.question.title,
    source: `${municipality.name}, ${host}${pathname.replace(/\/[^/]*$/, '')}`,
    colour: municipality.brandColour,
    result: shown,
  })
  return new Response(image, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}

function streamed(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
