import { readFigures } from '#app/home/figures.server.ts'
import { figureTexts } from '#app/home/texts/figures.ts'
import { requireStaff } from '#app/people/guards.server.ts'
import { csvFile, csvHeaders } from '#app/platform/csv.ts'
import { currentLanguage } from '#app/platform/facts.server.ts'
import { textsIn } from '#app/ui/texts.ts'
import type { Route } from './+types/figures-file'

export async function loader({ context }: Route.LoaderArgs) {
  const { municipalityId } = requireStaff(context)
  const { months } = await readFigures(municipalityId)
  const { month, series } = textsIn(figureTexts, currentLanguage(context))
  const head = [month, series.ideas, series.supports, series.answers, series.joined]
  const lines = months.map((m) => [m.month, m.ideas, m.supports, m.answers, m.joined])
  return new Response(csvFile(head, lines), { headers: csvHeaders('zahlen') })
}
