import { moderationCounts } from '#app/moderation/counts.server.ts'
import { countTexts } from '#app/moderation/texts/counts.ts'
import { currentMunicipality } from '#app/municipalities/context.server.ts'
import { csvFile, csvHeaders } from '#app/platform/csv.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/counts-file'

export async function loader({ context }: Route.LoaderArgs) {
  const counts = await moderationCounts(currentMunicipality(context).id)
  const head = textsIn(countTexts, currentLanguage(context)).csv
  const lines = counts.map((row) => [
    row.year,
    row.quarter,
    row.reports,
    row.hidden,
    row.redacted,
    row.left,
    row.warned,
    row.suspended,
    row.appeals,
    row.restored,
    row.medianHours === null ? null : Math.round(row.medianHours * 10) / 10,
  ])
  return new Response(csvFile(head, lines), { headers: csvHeaders('moderation') })
}
