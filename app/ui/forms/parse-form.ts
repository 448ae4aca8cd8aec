import * as z from 'zod'
import { type Language, textsIn } from '../texts.ts'
import { formTexts } from './form-texts.ts'

/** Why a form was not taken, and what was typed; the only thing an action hands back to its page on failure. */
export type Refusal = {
  errors: Record<string, string>
  values: Record<string, string | string[]>
  summary?: string
}

export type ParsedForm<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

/** Reads a form by its schema. Text arrives cleaned (line ends, no control characters); an empty file input is no file. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  language: Language = 'de',
): ParsedForm<z.output<Schema>> {
  const sent = readForm(schema, form)
  const t = textsIn(formTexts, language)
  const result = schema.safeParse(sent, { error: (issue) => (issue.input === undefined ? t.missing : t.unfit) })
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, refusal: refusalOf(result.error, sent) }
}

/**
 * For what only the verb could know (address taken, round closed): errors by field, or one sentence for the whole form.
 * `values` is the parsed value, the form data, or the values of an earlier refusal.
 */
export function refuse(
  values: FormData | Record<string, unknown>,
  errors: Record<string, string> | string,
  summary?: string,
): Refusal {
  const sent = values instanceof FormData ? readForm(null, values) : values
  if (typeof errors === 'string') return { errors: {}, values: echo(sent), summary: errors }
  return { errors, values: echo(sent), ...(summary ? { summary } : {}) }
}

function refusalOf(error: z.ZodError, sent: Record<string, unknown>): Refusal {
  const errors: Record<string, string> = {}
  let summary: string | undefined
  for (const issue of error.issues) {
    const field = issue.path[0]
    if (field === undefined) summary ??= issue.message
    else errors[String(field)] ??= issue.message
  }
  return { errors, values: echo(sent), ...(summary ? { summary } : {}) }
}

function readForm(schema: z.ZodType | null, form: FormData): Record<string, unknown> {
  const sent = new Map<string, unknown>()
  for (const name of new Set(form.keys())) {
    const entries = form
      .getAll(name)
      .map(clean)
      .filter((entry) => entry !== undefined)
    if (entries.length > 1 || (schema && wantsList(schema, name))) sent.set(name, entries)
    else if (entries.length === 1) sent.set(name, entries[0])
  }
  for (const name of schema instanceof z.ZodObject ? Object.keys(schema.shape) : []) {
    // Of a group without a tick nothing arrives at all.
    if (!sent.has(name) && schema && wantsList(schema, name)) sent.set(name, [])
  }
  return Object.fromEntries(sent)
}

// Browsers send CRLF for a line end counted as one character while typing; PostgreSQL refuses NUL in text.
function clean(entry: FormDataEntryValue): FormDataEntryValue | undefined {
  if (typeof entry !== 'string') return entry.size === 0 && entry.name === '' ? undefined : entry
  return entry.replaceAll('\r\n', '\n').replace(controls, '').toWellFormed().normalize('NFC')
}

// eslint-disable-next-line no-control-regex -- removing them is the point
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

// One ticked box of a group arrives as one value; the schema says that a list is meant.
function wantsList(schema: z.ZodType, name: string): boolean {
  if (!(schema instanceof z.ZodObject)) return false
  let field: unknown = schema.shape[name]
  while (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable) {
    field = field.def.innerType
  }
  if (field instanceof z.ZodPipe) field = field.def.in
  return field instanceof z.ZodArray
}

function echo(values: Record<string, unknown>): Refusal['values'] {
  const echoed: [string, string | string[]][] = []
  for (const [name, value] of Object.entries(values)) {
    if (neverEchoed.test(name)) continue
    const text = Array.isArray(value) ? value.map(asText).filter((entry) => entry !== undefined) : asText(value)
    if (text !== undefined) echoed.push([name, text])
  }
  return Object.fromEntries(echoed)
}

const neverEchoed = /passwor[dt]|secret/i

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return value === true ? 'on' : undefined
}
