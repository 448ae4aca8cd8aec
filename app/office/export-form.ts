import * as z from 'zod'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { exportFormats, exportSubjects } from './export-subjects.ts'
import { tableTexts } from './texts/tables.ts'

export function exportForm(language: Language) {
  const t = textsIn(tableTexts, language).export
  return z.object({
    id: z.uuid(),
    inhalt: z.enum(exportSubjects, { error: t.wrongSubject }),
    format: z.enum(exportFormats, { error: t.wrongFormat }),
  })
}
