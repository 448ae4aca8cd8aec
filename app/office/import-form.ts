import type { Refusal } from '#app/ui/forms/parse-form.ts'
import { type Language, textsIn } from '#app/ui/texts.ts'
import { type ImportField, isImportField, requiredFields } from './import-fields.ts'
import { tableTexts } from './texts/tables.ts'

type Mapping = { mapping: (ImportField | '')[]; addAreas: boolean }

/** Name of the choice for a column of the file. */
export function columnField(at: number): string {
  return `spalte-${at}`
}

/** Which column holds what: title and text are needed, nothing stands for two columns. What is no field counts as none. */
export function readMapping(
  form: FormData,
  columns: number,
  language: Language,
): { ok: true; value: Mapping } | { ok: false; refusal: Refusal } {
  const t = textsIn(tableTexts, language).run
  const sent = Array.from({ length: columns }, (_, at) => String(form.get(columnField(at)) ?? ''))
  const mapping = sent.map((field) => (isImportField(field) ? field : ''))
  const errors: Record<string, string> = {}
  for (const [at, field] of mapping.entries()) {
    if (field && mapping.indexOf(field) !== at) errors[columnField(at)] = t.twice({ field: t.fields[field] })
  }
  const missing = requiredFields.find((field) => !mapping.includes(field))
  if (missing) errors[columnField(0)] ??= t.needs({ field: t.fields[missing] })
  const addAreas = form.get('anlegen') === 'on'
  if (Object.keys(errors).length === 0) return { ok: true, value: { mapping, addAreas } }
  const values = Object.fromEntries(mapping.map((field, at) => [columnField(at), field as string]))
  return { ok: false, refusal: { errors, values: addAreas ? { ...values, anlegen: 'on' } : values } }
}
